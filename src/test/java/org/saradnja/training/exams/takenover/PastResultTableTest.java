package org.saradnja.training.exams.takenover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PastResultTableTest {

  private static final Instant HELD = Instant.parse("2019-04-02T13:00:00.000001Z");
  private static final Instant NOW = Instant.parse("2026-11-04T10:00:00Z");
  private static final UUID MANDATE = UUID.randomUUID();

  @Autowired private PastResultTable results;
  @Autowired private JdbcClient jdbc;

  private final SessionId session = new SessionId(UUID.randomUUID());
  private final EnrolmentId ana = new EnrolmentId(UUID.randomUUID());

  @ParameterizedTest
  @CsvSource({"1500, true", "1000, true", "999, false", "0, false", "2000, true"})
  void keepsAResultAsItsDocumentMarksIt(int points, boolean passed) {
    begin(session);

    results.insert(session, new PastTest(ana, points, 2000, 1000), HELD);

    var kept = results.of(ana).orElseThrow();
    assertThat(kept).isEqualTo(new ExamResult(ana, kept.attempt(), points, 2000, 1000, HELD));
    assertThat(kept.isPassed()).isEqualTo(passed);
    assertThat(results.of(session)).containsExactly(kept);
  }

  @Test
  void theResultsOfATrainingAreBegunOnce() {
    assertThat(begin(session)).isTrue();
    assertThat(begin(session)).isFalse();
    assertThat(begin(new SessionId(UUID.randomUUID()))).isTrue();
  }

  @Test
  void everyResultHasAnAttemptOfItsOwn() {
    begin(session);
    results.insert(session, test(ana), HELD);
    results.insert(session, test(new EnrolmentId(UUID.randomUUID())), HELD);

    assertThat(results.of(session)).extracting(ExamResult::attempt).doesNotHaveDuplicates();
    assertThat(results.of(new SessionId(UUID.randomUUID()))).isEmpty();
    assertThat(results.of(new EnrolmentId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aParticipantHasOneResult() {
    begin(session);
    results.insert(session, test(ana), HELD);

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> results.insert(session, test(ana), HELD));
  }

  @Test
  void aResultIsNeverWithoutTheDocumentItWasReadFrom() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> results.insert(session, test(ana), HELD))
        .withMessageContaining("exam_result_taken_over_session_fkey");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aDocumentHasAName(String evidence) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> results.begin(session, evidence, NOW, MANDATE))
        .withMessageContaining("results_are_taken_over_from_a_document");
  }

  @ParameterizedTest
  @CsvSource({
    "points = 2001, points_are_within_the_paper",
    "points = -1, points_are_within_the_paper",
    "pass_mark = 2001, the_pass_mark_is_within_the_paper",
  })
  void marksStayWithinThePaper(String change, String constraint) {
    begin(session);
    results.insert(session, test(ana), HELD);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update exam_result_taken_over set " + change + " where enrolment = :id")
                .param("id", ana.value())
                .update())
        .withMessageContaining(constraint);
  }

  @ParameterizedTest
  @CsvSource({"-1, 2000, 1000", "2001, 2000, 1000", "5, 2000, 2001", "5, 2000, -1"})
  void aTestThatCannotBeIsNotRead(int points, int maximum, int passMark) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PastTest(ana, points, maximum, passMark));
  }

  private boolean begin(SessionId of) {
    return results.begin(of, "Резултати тестова из 2019. године.", NOW, MANDATE);
  }

  private static PastTest test(EnrolmentId who) {
    return new PastTest(who, 1500, 2000, 1000);
  }
}
