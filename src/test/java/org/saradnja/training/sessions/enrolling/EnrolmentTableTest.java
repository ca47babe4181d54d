package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.NOON;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.applicant;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.base;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refusals;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Lapsed;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EnrolmentTableTest {

  @Autowired private EnrolmentTable enrolments;
  @Autowired private JdbcClient jdbc;

  private SessionId session;

  @BeforeEach
  void announce() {
    session = StoredTraining.of(2, jdbc);
  }

  @Test
  void keepsEveryStage() {
    var successor = new Seated(of(2), 2);
    enrolments.insert(successor);
    var applied = new Applied(of(1));
    enrolments.insert(applied);
    int version = 0;
    var until = NOON.plus(Duration.ofHours(48));
    var waiting = new Waiting(of(1));
    var seated = new Seated(of(1), 1);
    for (var stage :
        new Enrolment[] {
          waiting,
          waiting.offer(1, until),
          seated,
          seated.absent(),
          new Withdrawn(of(1), NOON, "болест"),
          new Lapsed(of(1), NOON),
          new Refused(of(1), NOON, "није циљна група"),
          new Replaced(of(1), NOON, successor.id())
        }) {
      enrolments.update(stage, version++);
      assertThat(enrolments.get(stage.id()).value()).isEqualTo(stage);
    }
    assertThat(enrolments.of(session)).hasSize(2);
  }

  @Test
  void aSeatIsGivenOnce() {
    enrolments.insert(new Seated(of(1), 1));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> enrolments.insert(new Offered(of(2), 1, NOON)))
        .withMessageContaining("a_seat_is_given_once");
  }

  @Test
  void aSeatThatIsNotThereIsGivenToNobody() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> enrolments.insert(new Seated(of(1), 3)))
        .withMessageContaining("a_seat_is_one_of_the_training");
  }

  @Test
  void whoHasASeatKeepsItWhenThereAreToBeFewer() {
    enrolments.insert(new Seated(of(1), 2));
    jdbc.sql("update training_session set seats = 1 where id = :id")
        .param("id", session.value())
        .update();
    enrolments.furnish(session, 1);

    assertThat(enrolments.freeSeat(session)).isEmpty();

    enrolments.update(new Withdrawn(of(1), NOON, ""), 0);
    assertThat(enrolments.freeSeat(session)).contains(1);
  }

  @Test
  void anAddressAppliesOnceHoweverItIsWritten() {
    enrolments.insert(new Waiting(addressed(1, "ana@primer.rs")));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> enrolments.insert(new Waiting(addressed(2, "ANA@primer.rs"))))
        .withMessageContaining("one_application_of_an_address");
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    enrolments.insert(new Waiting(of(1)));
    enrolments.update(new Seated(of(1), 1), 0);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> enrolments.update(new Seated(of(1), 2), 0));
  }

  @Test
  void findsTheTrainingsWhoseOffersRanOut() {
    enrolments.insert(new Offered(of(1), 1, NOON));

    assertThat(enrolments.withLapsedOffers(NOON)).doesNotContain(session);
    assertThat(enrolments.withLapsedOffers(NOON.plusSeconds(1))).contains(session);
  }

  @Test
  void whoWasSentTogetherStandsInTheOrderOfTheList() {
    enrolments.insert(new Waiting(inLine(1, 3)));
    enrolments.insert(new Waiting(inLine(2, 1)));
    enrolments.insert(new Waiting(inLine(3, 2)));

    assertThat(enrolments.of(session))
        .extracting(found -> found.value().base().line())
        .containsExactly(1, 2, 3);
  }

  @Test
  void aListHasNoLineBeforeTheFirst() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> enrolments.insert(new Waiting(inLine(1, -1))))
        .withMessageContaining("lines_of_a_list_are_counted_from_one");
  }

  @ParameterizedTest
  @CsvSource({
    "stage = 'GONE', an_enrolment_has_a_known_stage",
    "seat = 1, only_who_has_a_seat_takes_one",
    "stage = 'SEATED', only_who_has_a_seat_takes_one",
    "offered_until = now(), a_seat_is_offered_until_a_moment",
    "ended_at = now(), what_ended_has_its_moment",
    "replaced_by = id, who_is_replaced_says_by_whom",
    "superior = '', the_superior_consents"
  })
  void aRowThatContradictsItselfIsNotKept(String change, String rule) {
    enrolments.insert(new Waiting(of(1)));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql("update enrolment set " + change).update())
        .withMessageContaining(rule);
  }

  @Test
  void aRefusalWithoutAReasonIsNotKept() {
    enrolments.insert(new Waiting(of(1)));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> enrolments.update(new Refused(of(1), NOON, ""), 0))
        .withMessageContaining("a_refusal_has_a_reason");
  }

  @Test
  void seatsAreGivenFromTheFirstAndAFreedOneAgain() {
    assertThat(enrolments.freeSeat(session)).contains(1);
    enrolments.insert(new Seated(of(1), 1));
    assertThat(enrolments.freeSeat(session)).contains(2);
    enrolments.insert(new Offered(of(2), 2, NOON));
    assertThat(enrolments.freeSeat(session)).isEmpty();

    enrolments.update(new Lapsed(of(2), NOON), 0);
    assertThat(enrolments.freeSeat(session)).contains(2);
  }

  @Test
  void thePersonAndTheUnitFindTheirOwnTheLatestFirst() {
    enrolments.insert(new Waiting(base(1, session, "raska", NOON)));
    enrolments.insert(new Waiting(base(2, session, "raska", NOON.plusSeconds(9))));
    enrolments.insert(new Waiting(base(3, session, "arilje", NOON)));

    assertThat(enrolments.of(new UnitId("raska")))
        .extracting(found -> found.value().id())
        .startsWith(new EnrolmentId(new UUID(1, 2)), new EnrolmentId(new UUID(1, 1)));
    assertThat(enrolments.of(new PersonId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotLockedAndNotRead() {
    Refusals.asUnknown(() -> enrolments.lock(new SessionId(new UUID(9, 9))));
    Refusals.asUnknown(() -> enrolments.get(new EnrolmentId(new UUID(9, 9))));
  }

  private Base inLine(int number, int line) {
    var base = of(number);
    return new Base(
        base.id(), session, base.applicant(), Channel.UNIT, base.appliedAt(), line, true);
  }

  private Base of(int number) {
    return base(number, session, "raska", NOON);
  }

  private Base addressed(int number, String email) {
    return new Base(
        new EnrolmentId(new UUID(2, number)),
        session,
        applicant("Полазник " + number, "raska", email),
        Channel.UNIT,
        NOON,
        0,
        true);
  }
}
