package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.ActsInTime.CONSENT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.OTHER_UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.colleague;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refusals;
import org.saradnja.training.sessions.EnrolmentApplied;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.PutOnWaitingList;
import org.saradnja.training.sessions.SeatGiven;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class EnrollingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private ActsInTime acts;
  private SessionId session;

  @BeforeEach
  void aTrainingOfTwoSeats() {
    acts = new ActsInTime(application);
    session = AnnouncedSession.of("prijavljivanje", 2, Optional.empty(), application);
  }

  @Test
  void whoIsSentTogetherIsSeatedAndWaitsInTheOrderOfTheList() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 6);

    assertThat(sent).extracting(acts::stage).startsWith("SEATED", "SEATED", "WAITING");
    assertThat(waitingList()).containsExactlyElementsOf(sent.subList(2, 6));
    assertThat(sent).extracting(id -> acts.now(id).base().line()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(sent)
        .extracting(id -> acts.now(id).base().appliedAt())
        .containsOnly(acts.time.now());
  }

  @Test
  void whoAppliesAloneStandsInNoList() {
    var alone = acts.apply(acts.participant(UNIT), session, UNIT);

    assertThat(acts.now(alone).base().line()).isZero();
  }

  @Test
  void twoListsOfOneUnitStandOneAfterTheOther() {
    var staff = acts.staff(UNIT);
    acts.send(staff, session, UNIT, 2);
    var earlier = acts.send(staff, session, UNIT, 4);
    acts.pass(Duration.ofSeconds(1));
    var later =
        acts.enrolling.enrol(staff, session, UNIT, List.of(colleague(8)), CONSENT).enrolled();

    assertThat(waitingList()).containsExactly(earlier.get(0), earlier.get(1), later.getFirst());
  }

  @Test
  void whoeverAppliedAlreadyIsToldAndLeftAsTheyAre() {
    var staff = acts.staff(UNIT);
    var first = acts.send(staff, session, UNIT, 2);

    var outcome =
        acts.enrolling.enrol(
            staff, session, UNIT, List.of(colleague(2), colleague(3), colleague(1)), CONSENT);

    assertThat(outcome.before()).containsExactly(first.get(1), first.get(0));
    assertThat(outcome.enrolled()).hasSize(1);
    assertThat(acts.enrolments.of(session)).hasSize(3);
  }

  @Test
  void theSamePersonIsKnownByTheAccountHoweverTheUnitWritesTheName() {
    var alone = acts.participant(UNIT);
    var own = acts.apply(alone, session, UNIT);
    var email = application.getBean(People.class).addressee(alone.person()).email();
    var asWritten =
        new Colleague(colleague(5).name(), Gender.WOMAN, email.toUpperCase(Locale.ROOT), "шеф");

    var outcome =
        acts.enrolling.enrol(acts.staff(UNIT), session, UNIT, List.of(asWritten), CONSENT);

    assertThat(outcome.before()).containsExactly(own);
    assertThat(outcome.enrolled()).isEmpty();
    Refusals.with(EnrolRefusal.APPLIED_ALREADY, () -> acts.apply(alone, session, UNIT));
  }

  @Test
  void whoWithdrewMayApplyAgain() {
    var alone = acts.participant(UNIT);
    var first = acts.apply(alone, session, UNIT);
    acts.leaving.withdraw(alone, first, "");

    var second = acts.apply(alone, session, UNIT);

    assertThat(acts.stage(first)).isEqualTo("WITHDRAWN");
    assertThat(acts.stage(second)).isEqualTo("SEATED");
  }

  @Test
  void aUnitNeverGetsMoreSeatsThanItsQuota() {
    var strict = AnnouncedSession.of("kvota", 5, Optional.of(2), application);

    var sent = acts.send(acts.staff(UNIT), strict, UNIT, 4);
    var guest = acts.apply(acts.participant(OTHER_UNIT), strict, OTHER_UNIT);

    assertThat(sent)
        .extracting(acts::stage)
        .containsExactly("SEATED", "SEATED", "WAITING", "WAITING");
    assertThat(acts.stage(guest)).isEqualTo("SEATED");
  }

  @Test
  void applicationsAreTakenToTheEndOfTheLastDayAndNoLonger() {
    var lastDay = application.getBean(SessionPlans.class).get(session).content().terms().lastDay();
    acts.time.moveTo(lastDay.atTime(23, 59).atZone(acts.time.zone()).toInstant());
    var inTime = acts.apply(acts.participant(UNIT), session, UNIT);
    acts.pass(Duration.ofMinutes(1));

    assertThat(acts.stage(inTime)).isEqualTo("SEATED");
    var late = acts.participant(OTHER_UNIT);
    Refusals.with(EnrolRefusal.CLOSED, () -> acts.apply(late, session, OTHER_UNIT));
    var staff = acts.staff(UNIT);
    Refusals.with(EnrolRefusal.CLOSED, () -> acts.send(staff, session, UNIT, 1));
  }

  @Test
  void nobodyAppliesForATrainingThatWasCancelled() {
    AnnouncedSession.cancelled(session, "нема сале", application);
    var who = acts.participant(UNIT);

    Refusals.with(EnrolRefusal.CANCELLED, () -> acts.apply(who, session, UNIT));
  }

  @Test
  void whoSaysToWorkElsewhereWaitsForApprovalAndNobodySendsTheStaffOfAnotherUnit() {
    var who = acts.participant(UNIT);
    var staff = acts.staff(UNIT);

    var stated = acts.apply(who, session, OTHER_UNIT);
    assertThat(acts.stage(stated)).as("by their own word alone").isEqualTo("APPLIED");
    Refusals.asUnknown(() -> acts.send(who, session, UNIT, 1));
    Refusals.asUnknown(() -> acts.send(staff, session, OTHER_UNIT, 1));
    assertThat(acts.enrolling.unitsOf(who)).containsExactly(UNIT);
  }

  @Test
  void eachApplicationIsOneActAndSaysWhatCameOfIt() {
    acts.send(acts.staff(UNIT), session, UNIT, 3);

    assertThat(events.stream(EnrolmentApplied.class)).hasSize(3);
    assertThat(events.stream(SeatGiven.class)).hasSize(2);
    assertThat(events.stream(PutOnWaitingList.class)).hasSize(1);
    assertThat(events.stream(EnrolmentApplied.class).map(EnrolmentApplied::toString))
        .as("no personal data in what is kept for ever")
        .noneMatch(told -> told.contains("Проба") || told.contains("primer.example"));
  }

  private List<EnrolmentId> waitingList() {
    var plan = application.getBean(SessionPlans.class).get(session);
    var all = acts.enrolments.of(session).stream().map(Versioned::value).toList();
    return Hall.turns(all, plan).stream().map(turn -> turn.waiting().id()).toList();
  }
}
