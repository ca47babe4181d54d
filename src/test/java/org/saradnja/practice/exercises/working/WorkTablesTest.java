package org.saradnja.practice.exercises.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.giving.StoredExercise;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to an exercise alone: objections, answers and remarks; nothing of it is changed. */
@DatabaseTest
class WorkTablesTest {

  private static final Instant NOW = Instant.parse("2027-03-12T11:15:00.000001Z");
  private static final UUID MANDATE = new UUID(0, 1);

  @Autowired private AnswerTable answers;
  @Autowired private RemarkTable remarks;
  @Autowired private JdbcClient jdbc;

  private Pair pair;
  private UUID town;

  @BeforeEach
  void aTownIsThere() {
    pair = StoredExercise.pair(StoredExercise.running(jdbc), 1, 2, jdbc);
    town = pair.town().id();
  }

  @Test
  void anObjectionIsKeptAsItWasHanded() {
    var objection = objection("401-1/2027");
    answers.insert(town, objection);

    assertThat(answers.objection(town)).contains(objection);
    assertThat(answers.lock(town)).contains(objection);
    assertThat(answers.objection(UUID.randomUUID())).isEmpty();
    assertThat(answers.lock(UUID.randomUUID())).isEmpty();
  }

  @Test
  void handedTwiceItIsHandedOnceAndTheFirstStays() {
    var first = objection("401-1/2027");
    answers.insert(town, first);
    answers.insert(town, objection("401-2/2027"));

    assertThat(answers.objection(town)).contains(first);
  }

  @ParameterizedTest
  @EnumSource(Ruling.class)
  void everyRulingIsKept(Ruling ruling) {
    answers.insert(town, objection("401-1/2027"));
    var answer = new Answer(1, ruling, "Критеријум тражи доказе.", NOW);
    answers.insert(town, answer, MANDATE);

    assertThat(answers.of(town)).containsExactly(answer);
  }

  @Test
  void laterAnswersAreAddedAndTheLastOneCounts() {
    answers.insert(town, objection("401-1/2027"));
    assertThat(answers.last(town)).isEmpty();
    var first = new Answer(1, Ruling.REJECTED, "Нема основа.", NOW);
    var second = new Answer(2, Ruling.UPHELD, "Ипак има основа.", NOW.plusSeconds(60));
    answers.insert(town, first, MANDATE);
    answers.insert(town, second, MANDATE);

    assertThat(answers.of(town)).containsExactly(first, second);
    assertThat(answers.last(town)).contains(second);
    assertThat(answers.of(UUID.randomUUID())).isEmpty();
  }

  @Test
  void ofTwoWhoAnswerAtOnceOneNumberIsGivenOnce() {
    answers.insert(town, objection("401-1/2027"));
    answers.insert(town, new Answer(1, Ruling.REJECTED, "Нема основа.", NOW), MANDATE);

    Refused.by(
        "exercise_answer_pkey",
        jdbc,
        () -> answers.insert(town, new Answer(1, Ruling.UPHELD, "Има основа.", NOW), MANDATE));
  }

  @Test
  void withoutAnObjectionThereIsNothingToAnswer() {
    Refused.by(
        "exercise_answer_town_fkey",
        jdbc,
        () -> answers.insert(town, new Answer(1, Ruling.UPHELD, "Има основа.", NOW), MANDATE));
  }

  @Test
  void anAnswerIsCountedFromOneAndHasAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answer(0, Ruling.UPHELD, "Има основа.", NOW));
    assertThatIllegalArgumentException().isThrownBy(() -> new Answer(1, Ruling.UPHELD, "  ", NOW));
  }

  @Test
  void remarksAreReadTheLatestFirstAndOfTheirPairAlone() {
    var other = StoredExercise.pair(StoredExercise.running(jdbc), 1, 1, jdbc);
    var author = new PersonId(UUID.randomUUID());
    var first = new RemarkTable.Remark(author, NOW, "Погледајте члан 9.");
    var second = new RemarkTable.Remark(author, NOW.plusSeconds(60), "Сада је добро.");
    remarks.insert(pair.id(), first, MANDATE);
    remarks.insert(pair.id(), second, MANDATE);

    assertThat(remarks.of(pair.id())).containsExactly(second, first);
    assertThat(remarks.of(other.id())).isEmpty();
  }

  @Test
  void aRemarkSaysSomething() {
    Refused.by(
        "a_remark_says_something",
        jdbc,
        () ->
            remarks.insert(
                pair.id(),
                new RemarkTable.Remark(new PersonId(UUID.randomUUID()), NOW, ""),
                MANDATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update exercise_objection set rank = 1",
        "delete from exercise_answer",
        "update exercise_answer set reason = 'друго'",
        "update exercise_remark set text = 'друго'",
        "delete from exercise_remark",
        "truncate exercise_objection cascade"
      })
  void whatWasPractisedStays(String change) {
    answers.insert(town, objection("401-1/2027"));

    Refused.by("What was practised stays", jdbc, () -> jdbc.sql(change).update());
  }

  private static AnswerTable.Objection objection(String number) {
    return new AnswerTable.Objection(
        new CallId(UUID.randomUUID()),
        NOW,
        new Complaint(number, "Удружење", 3, "budget", new Points(1_050), 20));
  }
}
