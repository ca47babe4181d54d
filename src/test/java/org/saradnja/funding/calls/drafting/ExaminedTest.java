package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.base.rules.RuleKey.CRITERIA_POINTS;
import static org.saradnja.base.rules.RuleKey.REGISTER_DOCUMENTS;
import static org.saradnja.base.rules.RuleKey.UNTIL_SPENT_WORDS;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.NationalRules;

/** What a text is looked at for stands in the book of rules, not in the code. */
class ExaminedTest {

  private final Examined examined = new Examined(lawful(), NationalRules.on(PUBLISHED));

  @ParameterizedTest
  @ValueSource(strings = {"Извод АПР", "Потврда APR-а", "Оверен статут удружења", "ПИБ картон"})
  void aDocumentOfARegisterIsRecognisedInBothScripts(String name) {
    assertThat(examined.speaksOf(REGISTER_DOCUMENTS, name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Априлски извештај", "Апарати", "Пибарење", "Наратив"})
  void aWordThatOnlyBeginsAlikeIsNot(String name) {
    assertThat(examined.speaksOf(REGISTER_DOCUMENTS, name)).isFalse();
  }

  @Test
  void aHyphenOfTheRuleStandsForASpace() {
    assertThat(examined.speaksOf(UNTIL_SPENT_WORDS, "Траје до утрошка средстава.")).isTrue();
    assertThat(examined.speaksOf(UNTIL_SPENT_WORDS, "Утрошак се правда.")).isFalse();
  }

  @Test
  void theUsualSumOfPointsIsANumberOfTheBook() {
    assertThat(examined.number(CRITERIA_POINTS)).isEqualTo(100);
  }
}
