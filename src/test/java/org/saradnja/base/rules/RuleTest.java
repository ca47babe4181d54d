package org.saradnja.base.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.testing.Property;

class RuleTest {

  private static final LocalDate SINCE = LocalDate.of(2018, 3, 13);
  private static final Provision REGULATION = new Provision("regulation-16-2018", "9", true);

  @Test
  void exactlyTheValuesOnTheWrongSideAreWeaker() {
    Property.forAll(
        random -> new int[] {random.nextInt(1, 100), random.nextInt(1, 100), side(random)},
        chosen -> {
          int national = chosen[0];
          int own = chosen[1];
          var direction = Direction.values()[chosen[2]];
          var rule = rule(Integer.toString(national), RuleUnit.CALENDAR_DAYS, direction);

          var weaker = rule.adopted(adoption(Integer.toString(own), "Разлог")).isWeaker();

          assertThat(weaker)
              .isEqualTo(
                  switch (direction) {
                    case MIN -> own < national;
                    case MAX -> own > national;
                    case ANY, NONE -> false;
                  });
        });
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "calendar-days, 0",
    "calendar-days, -1",
    "working-days, 1.5",
    "day-of-year, 31-01",
    "day-of-year, 13-01",
    "points, 101",
    "percent, 100.5",
    "list, 'a,,b'",
    "yes-no, maybe",
    "dinars, 0100",
  })
  void aValueThatItsUnitDoesNotKnowIsRefused(String unit, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(value, RuleUnit.of(unit), Direction.ANY))
        .withMessageContaining(value);
  }

  @Test
  void aDayOfTheYearIsATermAndAThresholdIsNot() {
    var plan = rule("01-31", RuleUnit.DAY_OF_YEAR, Direction.MAX);
    var threshold = rule("60", RuleUnit.POINTS, Direction.ANY);

    assertThat(plan.term()).isEqualTo(new Term.FixedDay(MonthDay.of(1, 31)));
    assertThatIllegalStateException().isThrownBy(threshold::term);
  }

  @Test
  void aListIsReadByItsCodes() {
    var forms = rule("association,branch", RuleUnit.LIST, Direction.ANY);

    assertThat(forms.list()).containsExactly("association", "branch");
  }

  @ParameterizedTest
  @EnumSource(RuleKey.class)
  void aKeyIsFoundByItsCode(RuleKey key) {
    assertThat(RuleKey.of(key.code())).contains(key);
  }

  @ParameterizedTest
  @EnumSource(RuleRefusal.class)
  void everyRefusalSaysWhyAndWhatNextInBothLanguages(RuleRefusal refusal) {
    for (var language : List.of("sr", "en")) {
      var texts = new Phrases(language);

      assertThat(texts.find("refusal." + refusal.key())).isPresent();
      assertThat(texts.find("refusal." + refusal.key() + ".next")).isPresent();
    }
  }

  private static int side(RandomGenerator random) {
    return random.nextInt(Direction.NONE.ordinal());
  }

  private static Rule.National rule(String value, RuleUnit unit, Direction direction) {
    return new Rule.National(
        "R-054",
        "objection",
        value,
        unit,
        List.of(),
        direction,
        Start.LIST_PUBLISHED,
        Start.NONE,
        REGULATION,
        SourceKind.CONFIRMED,
        SINCE,
        "");
  }

  private static Adoption adoption(String value, String reason) {
    return new Adoption(
        "alibunar",
        RuleKey.OBJECTION,
        value,
        Start.NONE,
        "Правилник, Сл. лист 12/2026",
        "7",
        reason,
        SINCE,
        SINCE);
  }
}
