package org.saradnja.record.notices.letters;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_CHANGED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_ENGAGED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_EVALUATED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_RELEASED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_REMINDER;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_SPARED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.EvaluationClosed;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.TrainingApproaches;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.saradnja.training.trainers.register.AccreditedTrainer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What trainers are told of the trainings that they lead, once each. */
@ApplicationTest
class EngagementLettersTest {

  private static final String SUBJECT = "civilno-drustvo";

  @Autowired private ApplicationContext application;
  @Autowired private EngagementLetters letters;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TextsOfRequest texts;
  @Autowired private JdbcClient jdbc;

  private PersonId trainer;
  private SessionId session;
  private String code;

  @BeforeEach
  void aTrainerLeads() {
    trainer = Somebody.withoutMandates(application).person();
    var series = "p" + UUID.randomUUID().toString().substring(0, 8);
    code = series + "-subotica";
    session = AnnouncedSession.of(series, 18, Optional.empty(), Optional.of(trainer), application);
    awaitQueued(TRAINER_ENGAGED, trainer);
  }

  @Test
  void whoStepsInIsEngagedWhoStaysIsToldOfTheChangeAndWhoLeavesIsReleased() {
    var other = Somebody.withoutMandates(application).person();
    var stepsIn = AccreditedTrainer.in(SUBJECT, Optional.of(other), application);
    AnnouncedSession.taughtBy(session, List.of(stepsIn), application);

    awaitQueued(TRAINER_ENGAGED, other);
    awaitQueued(TRAINER_RELEASED, trainer);
    AnnouncedSession.taughtBy(session, List.of(stepsIn), application);
    awaitQueued(TRAINER_CHANGED, other);
    assertThat(queued(TRAINER_CHANGED, trainer)).isZero();
    assertThat(queued(TRAINER_RELEASED, trainer)).isEqualTo(1);
  }

  @Test
  void aChangeThatIsHeardAgainTellsNobodyTwice() {
    var other = Somebody.withoutMandates(application).person();
    var stepsIn = AccreditedTrainer.in(SUBJECT, Optional.of(other), application);
    AnnouncedSession.taughtBy(session, List.of(stepsIn), application);
    awaitQueued(TRAINER_ENGAGED, other);
    EngagementLetters itself = AopTestUtils.getTargetObject(letters);
    var again = new SessionChanged(session, Instant.EPOCH, Actor.SYSTEM, Digest.ofText("измена"));

    transaction.executeWithoutResult(_ -> itself.on(again));
    transaction.executeWithoutResult(_ -> itself.on(again));

    assertThat(queued(TRAINER_ENGAGED, other)).isEqualTo(1);
    assertThat(queued(TRAINER_CHANGED, other)).isZero();
    assertThat(queued(TRAINER_RELEASED, trainer)).isEqualTo(1);
  }

  @Test
  void theTrainerIsToldOfACancelledTrainingWithItsReason() {
    AnnouncedSession.cancelled(session, "нема сале", application);

    awaitQueued(TRAINER_SPARED, trainer);
    assertThat(body(TRAINER_SPARED, trainer, Face.CYRILLIC)).contains("Суботица", "нема сале");
  }

  @Test
  void theTrainerIsRemindedBeforeTheFirstDayAndToldThatResultsAreThere() {
    EngagementLetters itself = AopTestUtils.getTargetObject(letters);
    var first = AnnouncedSession.firstDay(application);
    var closed =
        new EvaluationClosed(session, 7, Instant.EPOCH, Actor.SYSTEM, Digest.ofText("одговори"));

    for (int heard = 0; heard < 2; heard++) {
      transaction.executeWithoutResult(_ -> itself.on(new TrainingApproaches(session, first)));
      transaction.executeWithoutResult(_ -> itself.on(closed));
    }

    assertThat(queued(TRAINER_REMINDER, trainer)).isEqualTo(1);
    assertThat(queued(TRAINER_EVALUATED, trainer)).isEqualTo(1);
    assertThat(body(TRAINER_EVALUATED, trainer, Face.ENGLISH))
        .contains("http://localhost:8080/en/rad/vrednovanje/obuke/" + code);
  }

  @ParameterizedTest
  @CsvSource({"CYRILLIC, /obuke/", "LATIN, /lat/obuke/", "ENGLISH, /en/obuke/"})
  void theLetterLeadsToTheTrainingAndToItsMaterials(Face face, String path) {
    assertThat(body(TRAINER_ENGAGED, trainer, face))
        .contains("http://localhost:8080" + path + code)
        .contains("/rad/materijali/" + code);
  }

  @Test
  void whoLeadsItNoMoreIsNotToldOfTheEngagementLate() {
    var stranger = Somebody.withoutMandates(application).person();

    assertThat(words(TRAINER_ENGAGED, stranger, Face.CYRILLIC)).isEmpty();
    assertThat(words(TRAINER_RELEASED, stranger, Face.CYRILLIC)).isPresent();
    assertThat(words(TRAINER_RELEASED, trainer, Face.CYRILLIC)).isEmpty();
  }

  private String body(NoticeKind kind, PersonId to, Face face) {
    var t = texts.of(face);
    return t.get(
        "letter." + kind.key() + ".body",
        words(kind, to, face).orElseThrow().arguments().toArray());
  }

  private Optional<Writing.Words> words(NoticeKind kind, PersonId to, Face face) {
    var notice = new Notice(UUID.randomUUID(), kind, session.value(), "", to);
    return letters.words(notice, texts.of(face));
  }

  private void awaitQueued(NoticeKind kind, PersonId to) {
    await().dontCatchUncaughtExceptions().atMost(30, SECONDS).until(() -> queued(kind, to) == 1);
  }

  private int queued(NoticeKind kind, PersonId to) {
    return jdbc.sql(
            "select count(*) from notice where kind = :kind and about = :about and person = :to")
        .param("kind", kind.name())
        .param("about", session.value())
        .param("to", to.value())
        .query(Integer.class)
        .single();
  }
}
