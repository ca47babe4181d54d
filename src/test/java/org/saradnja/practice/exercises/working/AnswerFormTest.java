package org.saradnja.practice.exercises.working;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saradnja.practice.exercises.working.AnswerForm.Parsed;

class AnswerFormTest {

  private static final String REASON =
      "Приговор нема основа: критеријум тражи доказе, а у пријави их нема.";

  @Test
  void aRulingWithItsReasonIsTaken() {
    assertThat(new AnswerForm("REJECTED", "  " + REASON + "\n").parse())
        .isEqualTo(new Parsed.Valid(Ruling.REJECTED, REASON));
  }

  @Test
  void everythingThatLacksIsToldAtOnce() {
    assertThat(((Parsed.Invalid) new AnswerForm("", "Нема.").parse()).errors())
        .containsExactly(
            java.util.Map.entry("odluka", "exercises.answer.ruling.missing"),
            java.util.Map.entry("obrazlozenje", "exercises.answer.reason.short"));
  }

  @Test
  void aRulingThatIsNoneIsMissing() {
    assertThat(((Parsed.Invalid) new AnswerForm("MAYBE", REASON).parse()).errors())
        .containsOnlyKeys("odluka");
  }

  @Test
  void aBookIsTooLong() {
    assertThat(((Parsed.Invalid) new AnswerForm("UPHELD", "а".repeat(4_001)).parse()).errors())
        .containsEntry("obrazlozenje", "exercises.answer.reason.long");
  }
}
