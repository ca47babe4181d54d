package org.saradnja.training.exams.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.results.RulingTable.Ruled;
import org.saradnja.training.exams.setting.SomeExam;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RulingTableTest {

  private static final Instant AT = Instant.parse("2027-03-15T09:00:00.123456Z");
  private static final Marks FIRST = new Marks(List.of(new Marks.Item(0, 100)), 60);
  private static final Marks SECOND = new Marks(List.of(new Marks.Item(100, 100)), 60);

  @Autowired private JdbcClient jdbc;

  private final QuestionVersion question =
      new QuestionVersion(new QuestionId(UUID.randomUUID()), 2);
  private RulingTable rulings;
  private ExamId exam;

  @BeforeEach
  void table() {
    rulings = new RulingTable(jdbc);
    exam = SomeExam.row(jdbc);
  }

  @ParameterizedTest
  @MethodSource
  void keepsEveryRuling(Ruling ruling) {
    var ruled = ruled(ruling);

    rulings.insert(exam, ruled, UUID.randomUUID());

    assertThat(rulings.of(exam)).containsExactly(ruled);
    assertThat(rulings.inForce(exam)).isEqualTo(Map.of(question, ruling));
  }

  static Stream<Ruling> keepsEveryRuling() {
    return Stream.concat(
        Stream.of(new Ruling.Accepted(), new Ruling.Dropped()),
        SomeQuestions.ofEveryKind().stream().map(Ruling.OtherKey::new));
  }

  @Test
  void ofOneQuestionTheLastRulingHoldsAndAllStay() {
    rulings.insert(exam, ruled(new Ruling.Accepted()), UUID.randomUUID());
    rulings.insert(exam, ruled(new Ruling.Dropped()), UUID.randomUUID());

    assertThat(rulings.inForce(exam)).isEqualTo(Map.of(question, new Ruling.Dropped()));
    assertThat(rulings.of(exam))
        .extracting(Ruled::ruling)
        .containsExactly(new Ruling.Accepted(), new Ruling.Dropped());
  }

  @Test
  void aRulingIsAboutOneTestAlone() {
    rulings.insert(exam, ruled(new Ruling.Accepted()), UUID.randomUUID());

    assertThat(rulings.inForce(new ExamId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aRulingWithoutAReasonIsNotKept() {
    var silent = new Ruled(UUID.randomUUID(), question, new Ruling.Dropped(), "", AT);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> rulings.insert(exam, silent, UUID.randomUUID()))
        .withMessageContaining("a_ruling_has_a_reason");
  }

  @Test
  void markingsAreNumberedOneAfterAnother() {
    var attempt = attempt();
    var ruled = ruled(new Ruling.Accepted());
    rulings.insert(exam, ruled, UUID.randomUUID());

    rulings.regrade(attempt, ruled.id(), FIRST, AT);
    rulings.regrade(attempt, ruled.id(), SECOND, AT.plusSeconds(60));

    assertThat(rulings.regrades(attempt)).isEqualTo(2);
    assertThat(
            jdbc.sql("select number from exam_regrade where attempt = :attempt order by at")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .list())
        .containsExactly(1, 2);
  }

  @Test
  void aMarkingRestsOnARulingThatWasMade() {
    var attempt = attempt();

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> rulings.regrade(attempt, UUID.randomUUID(), FIRST, AT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update exam_ruling set reason = 'други'",
        "delete from exam_ruling",
        "update exam_regrade set number = 9",
        "delete from exam_regrade",
        "truncate exam_regrade",
      })
  void whatWasDecidedAndEveryMarkingStays(String change) {
    var ruled = ruled(new Ruling.Accepted());
    rulings.insert(exam, ruled, UUID.randomUUID());
    rulings.regrade(attempt(), ruled.id(), FIRST, AT);

    assertThatExceptionOfType(UncategorizedSQLException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("A marking stays in the history");
  }

  private Ruled ruled(Ruling ruling) {
    return new Ruled(UUID.randomUUID(), question, ruling, "Два тачна одговора.", AT);
  }

  private AttemptId attempt() {
    var id = new AttemptId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into exam_attempt
              (id, exam, enrolment, number, paper, items, started_at, ends_at)
            values (:id, :exam, gen_random_uuid(), 1, '{}', 1, now(), now())
            """)
        .param("id", id.value())
        .param("exam", exam.value())
        .update();
    return id;
  }
}
