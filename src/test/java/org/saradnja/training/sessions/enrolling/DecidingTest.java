package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.ActsInTime.OTHER_UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.UNIT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refusals;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.EnrolmentRefused;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.NoShowRecorded;
import org.saradnja.training.sessions.PastParticipant;
import org.saradnja.training.sessions.PutOnWaitingList;
import org.saradnja.training.sessions.SeatGiven;
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class DecidingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private ActsInTime acts;
  private SessionId session;
  private SignedIn organiser;

  @BeforeEach
  void aTrainingOfOneSeatThatTheOrganiserApproves() {
    acts = new ActsInTime(application);
    session = AnnouncedSession.approving("odobravanje", 1, application);
    organiser = AnnouncedSession.organiser(application);
  }

  @Test
  void whoAppliesAloneWaitsForTheOrganiserAndTakesNoSeatMeanwhile() {
    var first = acts.apply(acts.participant(UNIT), session, UNIT);

    assertThat(acts.stage(first)).isEqualTo("APPLIED");
    assertThat(acts.enrolments.freeSeat(session)).contains(1);
    assertThat(events.stream(SeatGiven.class)).isEmpty();
  }

  @Test
  void whoIsApprovedGetsASeatWhileThereIsOneAndThenAPlaceOnTheList() {
    var first = acts.apply(acts.participant(UNIT), session, UNIT);
    var second = acts.apply(acts.participant(OTHER_UNIT), session, OTHER_UNIT);

    acts.deciding.approve(organiser, first);
    acts.deciding.approve(organiser, second);

    assertThat(acts.stage(first)).isEqualTo("SEATED");
    assertThat(acts.stage(second)).isEqualTo("WAITING");
    assertThat(events.stream(SeatGiven.class)).hasSize(1);
    assertThat(events.stream(PutOnWaitingList.class)).hasSize(1);
  }

  @Test
  void anApplicationIsApprovedOnce() {
    var first = acts.apply(acts.participant(UNIT), session, UNIT);
    acts.deciding.approve(organiser, first);

    Refusals.with(EnrolRefusal.NOT_APPLIED, () -> acts.deciding.approve(organiser, first));
    assertThat(events.stream(SeatGiven.class)).hasSize(1);
  }

  @Test
  void whomTheUnitSendsNeedsNoApproval() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 1).getFirst();

    assertThat(acts.stage(sent)).isEqualTo("SEATED");
  }

  @Test
  void theSeatOfWhoIsRefusedIsOfferedToTheNext() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 2);

    acts.deciding.refuse(organiser, sent.getFirst(), "није циљна група");

    assertThat(EnrolWords.reason(acts.now(sent.getFirst()))).isEqualTo("није циљна група");
    assertThat(acts.stage(sent.getLast())).isEqualTo("OFFERED");
    assertThat(events.stream(EnrolmentRefused.class)).hasSize(1);
    assertThat(events.stream(SeatOffered.class)).hasSize(1);
  }

  @Test
  void whatEndedIsNotRefusedAndNothingIsOnceTheTrainingHasBegun() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 2);
    acts.deciding.refuse(organiser, sent.getFirst(), "није циљна група");

    Refusals.with(
        EnrolRefusal.ENDED, () -> acts.deciding.refuse(organiser, sent.getFirst(), "поново"));
    acts.pass(Duration.ofDays(31));
    Refusals.with(
        EnrolRefusal.BEGUN, () -> acts.deciding.refuse(organiser, sent.getLast(), "прекасно"));
  }

  @Test
  void whoDidNotComeIsRecordedOnlyOnceTheTrainingHasBegun() {
    var seated = acts.send(acts.staff(UNIT), session, UNIT, 1).getFirst();
    Refusals.with(EnrolRefusal.NOT_BEGUN, () -> acts.deciding.recordNoShow(organiser, seated));

    acts.pass(Duration.ofDays(31));
    acts.deciding.recordNoShow(organiser, seated);

    assertThat(acts.stage(seated)).isEqualTo("ABSENT");
    assertThat(acts.enrolments.freeSeat(session)).as("the seat stays theirs").isEmpty();
    assertThat(events.stream(NoShowRecorded.class)).hasSize(1);
    Refusals.with(EnrolRefusal.NO_SEAT, () -> acts.deciding.recordNoShow(organiser, seated));
  }

  @Test
  void whoOnlyWaitedCouldNotFailToCome() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 2);
    acts.pass(Duration.ofDays(31));

    Refusals.with(
        EnrolRefusal.NO_SEAT, () -> acts.deciding.recordNoShow(organiser, sent.getLast()));
  }

  @Test
  void nobodyIsApprovedForWhatHasBegunOrIsNotHeld() {
    var applied = acts.apply(acts.participant(UNIT), session, UNIT);
    acts.pass(Duration.ofDays(31));
    Refusals.with(EnrolRefusal.BEGUN, () -> acts.deciding.approve(organiser, applied));

    acts.pass(Duration.ofDays(-31));
    AnnouncedSession.cancelled(session, "нема сале", application);
    Refusals.with(EnrolRefusal.CANCELLED, () -> acts.deciding.approve(organiser, applied));
    assertThat(events.stream(SeatGiven.class)).isEmpty();
  }

  @Test
  void nobodyFailedToComeToATrainingThatWasNotHeld() {
    var seated = acts.send(acts.staff(UNIT), session, UNIT, 1).getFirst();
    AnnouncedSession.cancelled(session, "нема сале", application);
    acts.pass(Duration.ofDays(31));

    Refusals.with(EnrolRefusal.CANCELLED, () -> acts.deciding.recordNoShow(organiser, seated));
    assertThat(acts.stage(seated)).isEqualTo("SEATED");
  }

  @Test
  void participantsOfThePastAreNotEnteredInATrainingThatIsToCome() {
    var past =
        new PastParticipant(
            ActsInTime.colleague(1).name(), Optional.of(UNIT), Gender.WOMAN, "", "саветник", true);

    Refusals.with(
        EnrolRefusal.NOT_OF_THE_PAST,
        () -> acts.deciding.takeOver(organiser, session, List.of(past)));
    assertThat(acts.enrolments.of(session)).isEmpty();
  }

  @Test
  void anotherOrganiserDoesNotKnowOfTheApplications() {
    var one = acts.apply(acts.participant(UNIT), session, UNIT);
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    List.<ThrowingCallable>of(
            () -> acts.deciding.approve(other, one),
            () -> acts.deciding.refuse(other, one, "разлог"),
            () -> acts.deciding.recordNoShow(other, one),
            () -> acts.deciding.takeOver(other, session, List.of()))
        .forEach(Refusals::asUnknown);
    assertThat(acts.stage(one)).isEqualTo("APPLIED");
  }
}
