package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.testing.NationalRules;

class TemplateTest {

  private static final String CONTACT = "Одељење за друштвене делатности";

  @Test
  void everyNumberComesFromTheRulesInForce() {
    var text = Template.of(NationalRules.on(PUBLISHED), CONTACT, key -> key);

    assertThat(text.timing().windowDays()).contains(15);
    assertThat(text.timing().completionDays()).contains(8);
    assertThat(text.timing().programmesEndBy()).contains(LocalDate.of(2027, 12, 31));
    assertThat(text.scoring().threshold()).contains(60);
    assertThat(text.funds().ownShare()).contains(0);
    assertThat(text.applicants().applicationsEach()).contains(1);
    assertThat(text.applicants().forms()).containsExactly(LegalForm.ASSOCIATION, LegalForm.BRANCH);
    assertThat(text.conduct().objections()).contains(Decider.COMMISSION);
    assertThat(text.conduct().selection()).contains(Decider.COUNCIL);
    assertThat(text.conduct().contact()).isEqualTo(CONTACT);
  }

  @Test
  void aUnitsOwnRuleTakesThePlaceOfTheNationalOne() {
    var rules =
        NationalRules.with(PUBLISHED, List.of(NationalRules.own(RuleKey.COMPLETION, "10", "")));

    assertThat(Template.of(rules, CONTACT, key -> key).timing().completionDays()).contains(10);
  }

  @Test
  void theDefaultRubricHasAHundredPointsAndOneTieBreaker() {
    var scoring = Template.of(NationalRules.on(PUBLISHED), CONTACT, key -> key).scoring();

    assertThat(scoring.maximumPoints()).isEqualTo(100);
    assertThat(scoring.criteria())
        .filteredOn(Criterion::breaksTies)
        .extracting(Criterion::code)
        .containsExactly("goals");
  }

  @Test
  void nothingInTheTemplateIsUnlawful() {
    var rules = NationalRules.on(PUBLISHED);
    var template = Template.of(rules, CONTACT, key -> key);

    assertThat(Lawfulness.of(template, rules).of(Weight.UNLAWFUL)).isEmpty();
  }
}
