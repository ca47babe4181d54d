package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.ActsInTime.CONSENT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.OTHER_UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.colleague;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refusals;
import org.saradnja.training.sessions.ColleagueSwapped;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.EnrolmentWithdrawn;
import org.saradnja.training.sessions.OfferLapsed;
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class LeavingTest {

  private static final Duration CONFIRMATION = Duration.ofHours(48);

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private ActsInTime acts;
  private SessionId session;
  private SignedIn staff;
  private EnrolmentId seated;
  private EnrolmentId waiting;

  @BeforeEach
  void oneHasTheOnlySeatAndOneWaits() {
    acts = new ActsInTime(application);
    session = AnnouncedSession.of("odustajanje", 1, Optional.empty(), application);
    staff = acts.staff(UNIT);
    var sent = acts.send(staff, session, UNIT, 2);
    seated = sent.getFirst();
    waiting = sent.getLast();
  }

  @Test
  void anOfferedSeatIsTakenUntilTheLastMoment() {
    acts.leaving.withdraw(staff, seated, "болест");
    assertThat(acts.now(waiting))
        .isInstanceOfSatisfying(
            Offered.class,
            offered -> assertThat(offered.until()).isEqualTo(acts.time.now().plus(CONFIRMATION)));

    acts.pass(CONFIRMATION);
    acts.leaving.confirm(staff, waiting);

    assertThat(acts.stage(waiting)).isEqualTo("SEATED");
  }

  @Test
  void whoIsLateLosesTheOfferAndTheNextIsCalled() {
    acts.pass(Duration.ofSeconds(1));
    var third = acts.apply(acts.participant(OTHER_UNIT), session, OTHER_UNIT);
    acts.leaving.withdraw(staff, seated, "");
    assertThat(acts.stage(waiting)).isEqualTo("OFFERED");

    acts.pass(CONFIRMATION.plusSeconds(1));
    acts.furnishing.callNext(session);

    assertThat(acts.stage(waiting)).isEqualTo("LAPSED");
    assertThat(acts.stage(third)).isEqualTo("OFFERED");
    Refusals.with(EnrolRefusal.NOT_OFFERED, () -> acts.leaving.confirm(staff, waiting));
    assertThat(events.stream(OfferLapsed.class)).hasSize(1);
    assertThat(events.stream(SeatOffered.class)).hasSize(2);
  }

  @Test
  void aLapsedOfferIsNotTakenEvenBeforeAnybodyNoticed() {
    acts.leaving.withdraw(staff, seated, "");
    acts.pass(CONFIRMATION.plusSeconds(1));

    Refusals.with(EnrolRefusal.LAPSED, () -> acts.leaving.confirm(staff, waiting));
  }

  @Test
  void nobodyConfirmsWhatWasNotOffered() {
    Refusals.with(EnrolRefusal.NOT_OFFERED, () -> acts.leaving.confirm(staff, seated));
    Refusals.with(EnrolRefusal.NOT_OFFERED, () -> acts.leaving.confirm(staff, waiting));
  }

  @Test
  void oneLeavesOnceAndOnlyBeforeTheBeginning() {
    acts.leaving.withdraw(staff, seated, "");

    Refusals.with(EnrolRefusal.ENDED, () -> acts.leaving.withdraw(staff, seated, ""));
    assertThat(events.stream(EnrolmentWithdrawn.class)).hasSize(1);
    acts.pass(Duration.ofDays(31));
    Refusals.with(EnrolRefusal.BEGUN, () -> acts.leaving.withdraw(staff, waiting, ""));
  }

  @Test
  void aColleagueTakesOverTheSeatAndNotTheNextOfTheList() {
    var by = acts.leaving.swap(staff, seated, colleague(7), CONSENT);

    assertThat(acts.now(seated))
        .isInstanceOfSatisfying(Replaced.class, gone -> assertThat(gone.by()).isEqualTo(by));
    assertThat(acts.now(by))
        .isInstanceOfSatisfying(Seated.class, taken -> assertThat(taken.seat()).isEqualTo(1));
    assertThat(acts.stage(waiting)).isEqualTo("WAITING");
    assertThat(events.stream(ColleagueSwapped.class)).hasSize(1);
  }

  @Test
  void nobodySwapsInWhoAppliedAlreadyOrOutWhoHasNoSeat() {
    Refusals.with(
        EnrolRefusal.APPLIED_ALREADY,
        () -> acts.leaving.swap(staff, seated, colleague(2), CONSENT));
    Refusals.with(
        EnrolRefusal.NO_SEAT, () -> acts.leaving.swap(staff, waiting, colleague(7), CONSENT));
    acts.pass(Duration.ofDays(31));
    Refusals.with(
        EnrolRefusal.BEGUN, () -> acts.leaving.swap(staff, seated, colleague(7), CONSENT));
  }

  @Test
  void nobodyTakesOrPassesOnASeatInATrainingThatIsNotHeld() {
    acts.leaving.withdraw(staff, seated, "");
    AnnouncedSession.cancelled(session, "нема сале", application);

    Refusals.with(EnrolRefusal.CANCELLED, () -> acts.leaving.confirm(staff, waiting));
    Refusals.with(
        EnrolRefusal.CANCELLED, () -> acts.leaving.swap(staff, waiting, colleague(7), CONSENT));
    acts.leaving.withdraw(staff, waiting, "");
    assertThat(acts.stage(waiting)).as("leaving is always free").isEqualTo("WITHDRAWN");
  }

  @Test
  void theStaffOfAnotherUnitAndOtherParticipantsDoNotKnowOfIt() {
    for (var other : List.of(acts.staff(OTHER_UNIT), acts.participant(UNIT))) {
      List.<ThrowingCallable>of(
              () -> acts.leaving.withdraw(other, seated, ""),
              () -> acts.leaving.confirm(other, seated),
              () -> acts.leaving.swap(other, seated, colleague(7), CONSENT))
          .forEach(Refusals::asUnknown);
    }
    assertThat(acts.stage(seated)).isEqualTo("SEATED");
  }

  @Test
  void whoAppliedAloneLeavesAloneOrThroughTheUnit() {
    var alone = acts.participant(UNIT);
    var own = acts.apply(alone, session, UNIT);
    var other = acts.apply(acts.participant(UNIT), session, UNIT);

    acts.leaving.withdraw(alone, own, "");
    acts.leaving.withdraw(staff, other, "");

    assertThat(acts.stage(own)).isEqualTo("WITHDRAWN");
    assertThat(acts.stage(other)).isEqualTo("WITHDRAWN");
  }
}
