package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.NOON;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.applicant;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class JoinTableTest {

  private static final PersonId ANA = new PersonId(UUID.randomUUID());
  private static final String ADDRESS = "ana@primer.example";

  @Autowired private JoinTable joins;
  @Autowired private EnrolmentTable enrolments;
  @Autowired private JdbcClient jdbc;

  private SessionId session;

  @BeforeEach
  void announce() {
    session = StoredTraining.of(3, jdbc);
  }

  @Test
  void everyStageIsGivenToWhoConfirmedTheAddress() {
    var another = StoredTraining.of(2, jdbc);
    var third = StoredTraining.of(2, jdbc);
    enrolments.insert(new Seated(base(1, session, "Ana@Primer.example", Channel.UNIT), 1));
    enrolments.insert(new Waiting(base(2, another, ADDRESS, Channel.UNIT)));
    enrolments.insert(new Withdrawn(base(3, third, ADDRESS, Channel.UNIT), NOON, "болест"));

    var joined = joins.join(ANA, ADDRESS);

    assertThat(joined).hasSize(3);
    assertThat(joined)
        .allSatisfy(one -> {
          assertThat(one.base().applicant().person()).contains(ANA);
          assertThat(enrolments.get(one.id()).value()).isEqualTo(one);
        });
  }

  @Test
  void aSecondTimeThereIsNothingToJoin() {
    enrolments.insert(new Seated(base(1, session, ADDRESS, Channel.UNIT), 1));

    assertThat(joins.join(ANA, ADDRESS)).hasSize(1);
    assertThat(joins.join(ANA, ADDRESS)).isEmpty();
    assertThat(joins.join(new PersonId(UUID.randomUUID()), ADDRESS)).as("nobody else").isEmpty();
  }

  @Test
  void whoIsEnrolledAlreadyGetsNoSecondPlaceInTheSameTraining() {
    var own = base(1, session, "ana@posao.example", Channel.UNIT);
    enrolments.insert(new Seated(own, 1));
    joins.join(ANA, "ana@posao.example");
    enrolments.insert(new Seated(base(2, session, ADDRESS, Channel.UNIT), 2));

    assertThat(joins.join(ANA, ADDRESS)).isEmpty();
  }

  /** What was taken over from a document carries no address that anybody has confirmed. */
  @ParameterizedTest
  @EnumSource(Channel.class)
  void onlyWhatDidNotComeFromDocumentsIsJoined(Channel channel) {
    enrolments.insert(new Seated(base(1, session, ADDRESS, channel), 1));

    assertThat(joins.join(ANA, ADDRESS)).hasSize(channel == Channel.DOCUMENTS ? 0 : 1);
  }

  @Test
  void whoChangesTheEnrolmentMeanwhileIsRefused() {
    var seated = new Seated(base(1, session, ADDRESS, Channel.UNIT), 1);
    enrolments.insert(seated);
    int version = enrolments.get(seated.id()).version();
    joins.join(ANA, ADDRESS);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> enrolments.update(seated.absent(), version));
    assertThat(enrolments.get(seated.id()).value().base().applicant().person())
        .isEqualTo(Optional.of(ANA));
  }

  private static Base base(int number, SessionId session, String email, Channel channel) {
    return new Base(
        new EnrolmentId(new UUID(1, number)),
        session,
        applicant("Ана Анић", "vezbaonica", email),
        channel,
        NOON,
        0,
        true);
  }
}
