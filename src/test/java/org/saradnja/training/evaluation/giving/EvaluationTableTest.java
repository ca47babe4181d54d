package org.saradnja.training.evaluation.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.Evaluation;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Slot;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EvaluationTableTest {

  private static final FormId FORM =
      new FormId(UUID.fromString("00000000-0000-4000-8000-000000000174"));
  private static final Slot MARK = Slot.of("opsta-ocena");

  @Autowired private EvaluationTable evaluations;
  @Autowired private JdbcClient jdbc;

  private final SessionId session = new SessionId(UUID.randomUUID());

  @Test
  void keepsWhatWasCounted() {
    var begun = evaluations.locked(session, FORM);
    assertThat(begun).isEqualTo(Evaluation.begun(session, FORM));
    var counted =
        begun
            .with(Occasion.BEFORE, new AnswerSheet(Map.of(MARK, 1), Map.of()))
            .with(Occasion.AFTER, new AnswerSheet(Map.of(MARK, 4), Map.of(MARK, "текст")));

    evaluations.update(counted);
    assertThat(evaluations.find(session)).contains(counted);

    evaluations.update(counted.close());
    assertThat(evaluations.find(session)).contains(counted.close());
  }

  @Test
  void theFormOfTheFirstAnswerStays() {
    evaluations.locked(session, FORM);

    assertThat(evaluations.locked(session, new FormId(UUID.randomUUID())).form()).isEqualTo(FORM);
  }

  @Test
  void whatWasClosedIsNeverChanged() {
    evaluations.update(evaluations.locked(session, FORM).close());

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> evaluations.update(Evaluation.begun(session, FORM)))
        .withMessageContaining("A closed evaluation stays");
  }

  @Test
  void aSeatAnswersOnceOnEachOccasion() {
    var seat = new EnrolmentId(UUID.randomUUID());

    assertThat(evaluations.give(seat, Occasion.AFTER)).isTrue();
    assertThat(evaluations.give(seat, Occasion.AFTER)).isFalse();
    assertThat(evaluations.give(seat, Occasion.BEFORE)).isTrue();
    assertThat(evaluations.given(List.of(seat), Occasion.AFTER)).containsExactly(seat);
    assertThat(evaluations.given(List.of(), Occasion.AFTER)).isEmpty();
  }

  @Test
  void nobodyIsAskedTwice() {
    assertThat(evaluations.ask(session, "ANSWERS")).isTrue();
    assertThat(evaluations.ask(session, "ANSWERS")).isFalse();
    assertThat(evaluations.ask(session, "OPINIONS")).isTrue();
  }

  @Test
  void theTwoTablesHaveNoColumnInCommonAndNoneOfThemAMoment() {
    assertThat(columns("evaluation_given")).containsExactlyInAnyOrder("enrolment", "occasion");
    assertThat(columns("evaluation"))
        .containsExactlyInAnyOrder("session", "form", "before", "after", "closed");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from information_schema.columns
                     where table_name in ('evaluation', 'evaluation_given')
                       and (data_type like '%time%' or data_type in ('date', 'bigint')
                            or column_default is not null)
                    """)
                .query(Integer.class)
                .single())
        .as("moments, sequences and defaults")
        .isZero();
  }

  /** The row versions of both tables are of the last writer, whoever answered before. */
  @Test
  void allAnswersOfATrainingAreOneRow() {
    var evaluation = evaluations.locked(session, FORM);
    for (int sheet = 0; sheet < 4; sheet++) {
      evaluations.give(new EnrolmentId(UUID.randomUUID()), Occasion.AFTER);
      evaluation =
          evaluation.with(Occasion.AFTER, new AnswerSheet(Map.of(MARK, 1 + sheet), Map.of()));
      evaluations.update(evaluation);
    }

    assertThat(
            jdbc.sql("select count(*) from evaluation where session = :session")
                .param("session", session.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private List<String> columns(String table) {
    return jdbc.sql("select column_name from information_schema.columns where table_name = :table")
        .param("table", table)
        .query((row, _) -> row.getString("column_name"))
        .list();
  }
}
