package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.Provision;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.TestBlueprint.Footing;

/** What a test may change of the blueprint, and what it then has to say. */
class TestBlueprintTest {

  private static final List<Draw> DRAWS =
      List.of(new Draw("М5", 5), new Draw("М7", 2, Optional.of(Difficulty.HARD)));

  @Test
  void aTestThatAsksAndDemandsTheSameNeedsNoReason() {
    assertThat(blueprint().footing(settings(measure(DRAWS.reversed(), 30)), ""))
        .contains(new Footing(3, ""));
    assertThat(blueprint().footing(settings(measure(DRAWS, 30)), "нешто"))
        .as("a reason for nothing is not kept")
        .contains(new Footing(3, ""));
  }

  @Test
  void anyOtherNumberNeedsOne() {
    var shorter = settings(measure(DRAWS, 20));
    var easier = settings(measure(List.of(new Draw("М5", 5), new Draw("М7", 2)), 30));

    assertThat(blueprint().footing(shorter, " ")).isEmpty();
    assertThat(blueprint().footing(easier, "")).isEmpty();
    assertThat(blueprint().footing(shorter, " Мање времена. "))
        .contains(new Footing(3, "Мање времена."));
  }

  @Test
  void theOrderOfQuestionsIsOfTheBlueprintToo() {
    var other = new Measure(DRAWS, 30, 6_000, 1, QuestionOrder.AS_WRITTEN);

    assertThat(measure(DRAWS, 30).isAsMuchAs(other)).isFalse();
  }

  @Test
  void nothingIsDepartedFromWhereThereIsNoBlueprint() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Footing(0, "зато"));
    assertThat(Footing.NONE.isDeparture()).isFalse();
  }

  @Test
  void aBlueprintDrawsSomething() {
    var measure = measure(List.of(), 30);

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new TestBlueprint(1, "program", measure, LocalDate.EPOCH, blueprint().provision()));
  }

  @Test
  void theStockOfAModuleIsCountedByDifficulty() {
    var stock =
        new ModuleStock(
            new QuestionModule("М5", "Правни оквир", "program"),
            Map.of(Difficulty.EASY, 4L, Difficulty.HARD, 1L));

    assertThat(stock.count(Optional.empty())).isEqualTo(5);
    assertThat(stock.count(Optional.of(Difficulty.HARD))).isEqualTo(1);
    assertThat(stock.count(Optional.of(Difficulty.MEDIUM))).isZero();
  }

  private static TestBlueprint blueprint() {
    return new TestBlueprint(
        3,
        "program",
        measure(DRAWS, 30),
        LocalDate.parse("2027-01-01"),
        new Provision("Одлука 1/2027", "", true));
  }

  private static Measure measure(List<Draw> draws, int minutes) {
    return new Measure(draws, minutes, 6_000, 1, QuestionOrder.SHUFFLED);
  }

  private static ExamSettings settings(Measure measure) {
    return ExamSettings.of(measure, true, LocalTime.of(9, 0), LocalTime.of(10, 0));
  }
}
