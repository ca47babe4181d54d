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
import org.saradnja.testing.DatabaseTest;
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

  private final SessionId session = new SessionId(UUID.randomUUID());

  @BeforeEach
  void announce() {
    var series = UUID.randomUUID();
    jdbc.sql(
            """
            insert into series
              (id, code, programme, title_cyrillic, title_latin, about, support, organiser,
               invented, source, version)
            values (:id, 'proba', :id, 'а', 'a', '', '[]', 'organizator', true, '', 0)
            """)
        .param("id", series)
        .update();
    jdbc.sql(
            """
            insert into training_session
              (id, code, series, stage, content, first_day, last_day, closes_on, seats,
               revision, source, changed_at, version)
            values (:id, 'proba-a', :series, 'PLANNED', '{}', '2027-05-13', '2027-05-14',
               '2027-05-09', 2, 0, '', now(), 0)
            """)
        .param("id", session.value())
        .param("series", series)
        .update();
    enrolments.furnish(session, 2);
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
        true);
  }
}
