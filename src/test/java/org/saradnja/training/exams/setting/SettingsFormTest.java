package org.saradnja.training.exams.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Provision;
import org.saradnja.testing.Property;
import org.saradnja.testing.Words;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.ModuleStock;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.exams.setting.SettingsForm.Parsed;
import org.saradnja.training.sessions.DayBlock;

/** What an organiser types of a test, and what is asked for again. */
class SettingsFormTest {

  private static final List<ModuleStock> MODULES =
      List.of(
          new ModuleStock(
              new QuestionModule("М5", "Правни оквир", "saradnja-sa-ocd"),
              Map.of(Difficulty.EASY, 5L, Difficulty.HARD, 3L)),
          new ModuleStock(new QuestionModule("М6", "Јавни интерес", "saradnja-sa-ocd"), Map.of()),
          new ModuleStock(
              new QuestionModule("М7", "Поступак", "saradnja-sa-ocd"),
              Map.of(Difficulty.MEDIUM, 12L)));
  private static final Measure MEASURE =
      new Measure(
          List.of(new Draw("М5", 5), new Draw("М7", 9)), 30, 6_000, 1, QuestionOrder.SHUFFLED);
  private static final Optional<TestBlueprint> BLUEPRINT =
      Optional.of(
          new TestBlueprint(
              7,
              "saradnja-sa-ocd",
              MEASURE,
              LocalDate.parse("2027-01-01"),
              new Provision("Одлука 1/2027", "", true)));

  @Test
  void whatIsOfferedForAStartIsTheUsualTestOfTheWholeLastDay() {
    var form = SettingsForm.offered(MEASURE, MODULES, day());

    assertThat(form.value("draw0")).isEqualTo("5");
    assertThat(form.value("draw2")).isEqualTo("9");
    assertThat(form.value("pass")).isEqualTo("60");
    assertThat(form.value("until")).isEqualTo("15.30");
  }

  @Test
  void whatWasSavedIsShownAndReadTheSame() {
    Property.forAll(
        SettingsFormTest::settings,
        settings ->
            assertThat(
                    SettingsForm.of(settings, MODULES, "Зато.")
                        .parse(MODULES, BLUEPRINT, Words.CYRILLIC))
                .isEqualTo(new Parsed.Valid(settings, "Зато.")));
  }

  @ParameterizedTest(name = "{0} = [{1}]")
  @CsvSource({
    "minutes, 0",
    "minutes, 601",
    "minutes, пола сата",
    "minutes, ''",
    "minutes, -5",
    "attempts, 0",
    "attempts, 6",
    "pass, 101",
    "pass, много",
    "pass, ''",
    "from, касно",
    "from, 24.00",
    "until, ''",
    "draw0, 101",
    "draw0, -1",
    "draw0, пет",
    "draw0, 9",
    "draw1, 1",
    "draw0easy, 6",
    "draw0medium, 1",
  })
  void whatCannotBeIsSaidAtItsField(String field, String typed) {
    assertThat(errors(typed(field, typed))).containsOnlyKeys(field);
  }

  @Test
  void theWindowHasAnEndAfterItsBeginning() {
    assertThat(errors(typed("until", "14.35"))).containsOnlyKeys("until");
    assertThat(errors(typed("until", "14.36"))).isEmpty();
  }

  @Test
  void aTestOfNoQuestionsIsNoTest() {
    var form = typed("draw0", "0");

    assertThat(errors(form)).containsOnlyKeys("draw0");
    assertThat(errors(new SettingsForm(Map.of()))).containsKeys("minutes", "pass", "from", "until");
  }

  @Test
  void aModuleLeftEmptyIsNotDrawnFrom() {
    var form = typed("draw2", " ");

    assertThat(form.parse(MODULES, Optional.empty(), Words.CYRILLIC))
        .isInstanceOfSatisfying(
            Parsed.Valid.class,
            valid -> assertThat(valid.settings().blueprint()).containsExactly(new Draw("М5", 3)));
  }

  @Test
  void theStockIsToldWhereMoreIsAskedFor() {
    assertThat(errors(typed("draw0", "9")).get("draw0")).contains("8");
  }

  @ParameterizedTest
  @CsvSource({"60, 6000", "'60,5', 6050", "0, 0", "100, 10000", "33.33, 3333"})
  void thePassMarkIsKeptInHundredthsOfAPercent(String typed, int percent) {
    assertThat(typed("pass", typed).parse(MODULES, Optional.empty(), Words.CYRILLIC))
        .isInstanceOfSatisfying(
            Parsed.Valid.class,
            valid -> assertThat(valid.settings().passPercent()).isEqualTo(percent));
  }

  @Test
  void whatEachDifficultyTakesIsNotLeftForTheOthers() {
    var fields = new HashMap<>(typed("draw0easy", "5").fields());
    fields.put("draw0", "4");

    assertThat(errors(new SettingsForm(fields))).containsOnlyKeys("draw0");
    fields.put("draw0", "3");
    assertThat(errors(new SettingsForm(fields))).isEmpty();
  }

  @Test
  void whatDepartsFromTheBlueprintNeedsAReason() {
    var asAdopted = SettingsForm.offered(MEASURE, MODULES, day());
    var other = new HashMap<>(asAdopted.fields());
    other.put("minutes", "20");

    assertThat(asAdopted.parse(MODULES, BLUEPRINT, Words.CYRILLIC))
        .isInstanceOf(Parsed.Valid.class);
    assertThat(new SettingsForm(other).parse(MODULES, BLUEPRINT, Words.CYRILLIC))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("reason"));
    other.put("reason", " Обука траје краће. ");
    assertThat(new SettingsForm(other).parse(MODULES, BLUEPRINT, Words.CYRILLIC))
        .isInstanceOfSatisfying(
            Parsed.Valid.class,
            valid -> assertThat(valid.reason()).isEqualTo("Обука траје краће."));
    other.put("reason", "а".repeat(501));
    assertThat(new SettingsForm(other).parse(MODULES, BLUEPRINT, Words.CYRILLIC))
        .isInstanceOf(Parsed.Invalid.class);
  }

  private static DayBlock day() {
    return new DayBlock(2, LocalDate.parse("2027-03-12"), LocalTime.of(9, 0), LocalTime.of(15, 30));
  }

  private static SettingsForm typed(String field, String value) {
    var fields = new HashMap<String, String>();
    fields.put("draw0", "3");
    fields.put("minutes", "30");
    fields.put("pass", "60");
    fields.put("attempts", "1");
    fields.put("from", "14.35");
    fields.put("until", "15.05");
    fields.put(field, value);
    return new SettingsForm(fields);
  }

  private static Map<String, String> errors(SettingsForm form) {
    return switch (form.parse(MODULES, Optional.empty(), Words.CYRILLIC)) {
      case Parsed.Invalid(var errors) -> errors;
      case Parsed.Valid _ -> Map.of();
    };
  }

  private static ExamSettings settings(RandomGenerator random) {
    var draws = new ArrayList<>(List.of(new Draw("М5", 1 + random.nextInt(8))));
    if (random.nextBoolean()) {
      draws.add(new Draw("М7", 1 + random.nextInt(12)));
    }
    var from = LocalTime.of(random.nextInt(23), random.nextInt(60));
    return new ExamSettings(
        draws,
        1 + random.nextInt(600),
        random.nextInt(10_001),
        1 + random.nextInt(5),
        random.nextBoolean(),
        from,
        LocalTime.of(23, 59));
  }
}
