package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.Task;

/** What the bank knows beyond a question, carried in the fields that other systems have. */
class RemarksTest {

  private static final Task TASK = new Task.TrueFalse("Рок је осам дана.", true);

  @ParameterizedTest(name = "[{0}] is [{1}]")
  @CsvSource({
    "$course$/top/М7, М7",
    "tests/M7 Поступак, М7",
    "М7, М7",
    "'top/ M 7', М7",
    "$course$/top/М12 Извештавање, М12",
    "$course$/top/М7/подкатегорија, ''",
    "$course$/top/Поступак, ''",
    "$course$/top/ИМ7, ''",
    "$course$/top/М, ''",
    "'', ''",
  })
  void theModuleIsTheLastPartOfTheCategory(String category, String module) {
    assertThat(Remarks.moduleOf(category)).isEqualTo(module);
  }

  @Test
  void whatIsWrittenIntoTagsAndFeedbackIsReadOutOfThem() {
    for (var difficulty : Difficulty.values()) {
      for (var basis : Basis.values()) {
        var text = new QuestionText("М7", difficulty, basis, TASK, "чл. 8, ст. 2", "Тако пише.");
        var tags = List.of(Remarks.tag(difficulty), Remarks.tag(basis));

        assertThat(new Remarks("М7", tags, Remarks.feedback(text)).with(TASK)).isEqualTo(text);
      }
    }
  }

  @Test
  void aQuestionOfAnotherSystemRestsOnNothingThatAnybodyVerified() {
    var text = new Remarks("", List.of("право", "2019"), "Јер је тако.").with(TASK);

    assertThat(text.basis()).isEqualTo(Basis.UNVERIFIED);
    assertThat(text.difficulty()).isEqualTo(Difficulty.MEDIUM);
    assertThat(text.explanation()).isEqualTo("Јер је тако.");
    assertThat(text.source()).isEmpty();
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({
    "'Извор: чл. 8', '', чл. 8",
    "'Објашњење.\nИзвор: чл. 8', Објашњење., чл. 8",
    "'Наводи се Извор: чл. 8', 'Наводи се Извор: чл. 8', ''",
    "'Извор: први\nИзвор: други', 'Извор: први', други",
    "'', '', ''",
  })
  void theSourceIsTheLastLineThatSaysSo(String feedback, String explanation, String source) {
    var text = new Remarks("", List.of(), feedback).with(TASK);

    assertThat(text.explanation()).isEqualTo(explanation);
    assertThat(text.source()).isEqualTo(source);
  }

  @Test
  void whoSaysNothingLeavesNoLine() {
    var silent = new QuestionText("М7", Difficulty.EASY, Basis.PRACTICE, TASK, " ", "");

    assertThat(Remarks.feedback(silent)).isEmpty();
  }
}
