package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.Task.TextKey;

class FaultsTest {

  @Test
  void aSoundQuestionOfEveryKindHasNone() {
    assertThat(SomeQuestions.ofEveryKind())
        .allSatisfy(task -> assertThat(Faults.of(task)).isEmpty());
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    var task = new Task.SingleChoice(" ", List.of(Choice.wrong("да"), Choice.wrong("да")));

    assertThat(Faults.of(task))
        .containsExactly(Fault.NO_STEM, Fault.CHOICE_TWICE, Fault.NO_RIGHT_CHOICE);
  }

  @Test
  void threeThirdsAreAWholeAndTwoAreNot() {
    var third = new Share(3_333_333);
    var a = new Choice("а", third, "");
    var b = new Choice("б", third, "");
    var c = new Choice("в", third, "");

    assertThat(Faults.of(new Task.MultipleChoice("?", List.of(a, b, c)))).isEmpty();
    assertThat(Faults.of(new Task.MultipleChoice("?", List.of(a, b))))
        .containsExactly(Fault.SHARES_NOT_WHOLE);
  }

  @Test
  void aPairHasTwoSides() {
    var task = new Task.Matching("?", List.of(new Pair("а", ""), new Pair("б", "в")), List.of());

    assertThat(Faults.of(task)).containsExactly(Fault.HALF_A_PAIR);
  }

  @Test
  void someAnswerIsWorthTheWhole() {
    var half = new TextKey("конкурс", new Share(5_000_000));

    assertThat(Faults.of(new Task.ShortText("?", List.of(half), false)))
        .containsExactly(Fault.NO_WHOLE_KEY);
    assertThat(Faults.of(new Task.ShortText("?", List.of(), false))).containsExactly(Fault.NO_KEY);
  }
}
