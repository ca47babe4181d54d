package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionReader.ReadQuestion;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.Task;

/** By which name a question of another system is known here. */
class IncomingTest {

  @ParameterizedTest(name = "[{0}] is [{1}]")
  @CsvSource({"П17, П17", "'  П   17 ', П 17", "'П\t17', П 17"})
  void aNameIsItsCode(String name, String code) {
    assertThat(Incoming.of(read(name, "Питање?")).code()).isEqualTo(code);
  }

  @Test
  void aNameOfSeveralLinesIsOneLine() {
    assertThat(Incoming.of(read("први\nдруги", "Питање?")).code()).isEqualTo("први други");
  }

  @Test
  void aQuestionWithoutAUsableNameIsNamedAfterItsWords() {
    var nameless = Incoming.of(read("", "Питање?"));
    var unusable = Incoming.of(read("ж".repeat(81), "Питање?"));

    assertThat(nameless.code()).matches("x-[0-9a-f]{10}");
    assertThat(unusable.code()).as("the same words, the same name").isEqualTo(nameless.code());
    assertThat(Incoming.of(read("", "Друго питање?")).code()).isNotEqualTo(nameless.code());
  }

  @Test
  void theLongestNameIsStillAName() {
    var name = "ж".repeat(80);

    assertThat(Incoming.of(read(name, "Питање?")).code()).isEqualTo(name);
  }

  private static ReadQuestion read(String name, String stem) {
    return new ReadQuestion(
        1,
        name,
        new QuestionText(
            "М7", Difficulty.EASY, Basis.PROVISION, new Task.TrueFalse(stem, true), "", ""));
  }
}
