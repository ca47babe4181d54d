package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.lawful;
import static org.saradnja.funding.calls.drafting.Finding.Weight.MISSING;
import static org.saradnja.funding.calls.drafting.Finding.Weight.UNLAWFUL;
import static org.saradnja.funding.calls.drafting.Finding.Weight.WARNING;
import static org.saradnja.funding.calls.drafting.Variants.applicants;
import static org.saradnja.funding.calls.drafting.Variants.bands;
import static org.saradnja.funding.calls.drafting.Variants.completion;
import static org.saradnja.funding.calls.drafting.Variants.described;
import static org.saradnja.funding.calls.drafting.Variants.document;
import static org.saradnja.funding.calls.drafting.Variants.empty;
import static org.saradnja.funding.calls.drafting.Variants.endingBy;
import static org.saradnja.funding.calls.drafting.Variants.funds;
import static org.saradnja.funding.calls.drafting.Variants.lastCriterion;
import static org.saradnja.funding.calls.drafting.Variants.ownShare;
import static org.saradnja.funding.calls.drafting.Variants.threshold;
import static org.saradnja.funding.calls.drafting.Variants.ties;
import static org.saradnja.funding.calls.drafting.Variants.window;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.testing.NationalRules;
import org.saradnja.testing.Property;

class LawfulnessTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);
  private static final Optional<LocalTime> AT_THREE = Optional.of(LocalTime.of(15, 0));
  private static final String OUTDATED = "Правилник из 2018. још није усклађен.";

  @Test
  void aLawfulCallHasNoFindings() {
    assertThat(Lawfulness.of(lawful(), RULES).findings()).isEmpty();
  }

  @Test
  void anEmptyCallLacksEverythingThatTheRuleLists() {
    var missing = Lawfulness.of(empty(), RULES).of(MISSING);

    assertThat(missing)
        .extracting(Finding::field)
        .containsExactly(
            "title",
            "areas",
            "description",
            "total",
            "maximum",
            "conditions",
            "criteria",
            "threshold",
            "documents",
            "windowDays",
            "completionDays",
            "programmesEndBy",
            "objections",
            "selection",
            "contact",
            "legalBasis");
  }

  @ParameterizedTest(name = "{0} {1} at {2}")
  @MethodSource
  void oneFaultIsFoundAtItsFieldAndNothingElse(
      Finding.Weight weight, String key, String field, CallText text) {
    assertThat(Lawfulness.of(text, RULES).findings())
        .extracting(Finding::weight, Finding::key, Finding::field)
        .containsExactly(Tuple.tuple(weight, key, field));
  }

  static Stream<Arguments> oneFaultIsFoundAtItsFieldAndNothingElse() {
    return Stream.of(
        arguments(UNLAWFUL, "windowTooShort", "windowDays", window(14, Optional.empty())),
        arguments(WARNING, "hourShortensTheWindow", "closingHour", window(15, AT_THREE)),
        arguments(UNLAWFUL, "minimumAboveMaximum", "minimum", funds(900, 500, 400)),
        arguments(UNLAWFUL, "maximumAboveTotal", "maximum", funds(900, 100, 901)),
        arguments(UNLAWFUL, "ownShareIsAll", "ownShare", ownShare(10_000, false)),
        arguments(WARNING, "ownShareIsMost", "ownShare", ownShare(5_001, false)),
        arguments(WARNING, "moneyOfNoShare", "ownShareInMoney", ownShare(0, true)),
        arguments(
            UNLAWFUL, "noApplications", "applicationsEach", applicants(0, LegalForm.values())),
        arguments(WARNING, "noFoundations", "forms", applicants(1, LegalForm.ASSOCIATION)),
        arguments(MISSING, "missing.bands", "bands", bands()),
        arguments(MISSING, "bandLacks", "bands", bands(80, 100, 60, 0)),
        arguments(UNLAWFUL, "bandsAboveThreshold", "bands", bands(80, 100, 61, 50)),
        arguments(UNLAWFUL, "bandsOutOfOrder", "bands", bands(80, 50, 60, 50)),
        arguments(UNLAWFUL, "bandsOutOfOrder", "bands", bands(60, 100, 60, 50)),
        arguments(UNLAWFUL, "thresholdAboveMaximum", "threshold", threshold(101)),
        arguments(MISSING, "missing.breaksTies", "breaksTies", ties()),
        arguments(UNLAWFUL, "manyTies", "breaksTies", ties("goals", "budget")),
        arguments(WARNING, "pointsNotHundred", "criteria", lastCriterion("Приоритет", 9)),
        arguments(MISSING, "criterionName", "criterion-4-name", lastCriterion(" ", 10)),
        arguments(
            WARNING, "criterionTwice", "criterion-4-name", lastCriterion("Reference programa", 10)),
        arguments(MISSING, "documentName", "document-0-name", document("")),
        arguments(
            WARNING,
            "documentInRegister",
            "document-0-name",
            document("Фотокопија решења о упису у регистар")),
        arguments(
            WARNING,
            "untilSpent",
            "description",
            described("Konkurs je otvoren do utroška sredstava.")),
        arguments(
            UNLAWFUL, "programmesEndTooEarly", "programmesEndBy", endingBy(day("2027-02-09"))),
        arguments(
            WARNING,
            "programmesEndBeforeSelection",
            "programmesEndBy",
            endingBy(day("2027-05-12"))),
        arguments(WARNING, "programmesEndNextYear", "programmesEndBy", endingBy(day("2028-01-01"))),
        arguments(UNLAWFUL, "completionWithoutReason", "deviationReason", completion(5, "")),
        arguments(WARNING, "completionShorter", "completionDays", completion(5, "Рок је кратак.")));
  }

  @Test
  void aCriterionWithoutPointsIsNotFinished() {
    assertThat(keys(lastCriterion("Приоритет", 0))).contains("criterionMaximum");
  }

  @Test
  void aCallOfNoMoneyIsUnlawful() {
    assertThat(keys(funds(0, 0, 0))).contains("totalIsZero", "maximumIsZero");
  }

  @Test
  void aUnitsShorterObjectionIsFlaggedWithItsReason() {
    var own = NationalRules.own(RuleKey.OBJECTION, "5", OUTDATED);
    var rules = NationalRules.with(PUBLISHED, List.of(own));

    assertThat(Lawfulness.of(lawful(), rules).findings())
        .extracting(Finding::weight, Finding::key, Finding::arguments)
        .containsExactly(Tuple.tuple(WARNING, "weaker.objection", List.<Object>of(8, 5, OUTDATED)));
    assertThat(Deviations.of(lawful(), rules))
        .extracting(deviation -> deviation.national() + " " + deviation.own())
        .containsExactly("8 5");
  }

  @Test
  void aUnitsStricterTermIsNoDeviation() {
    var own = NationalRules.own(RuleKey.LIST_ESTABLISHED, "30", "");
    var rules = NationalRules.with(PUBLISHED, List.of(own));

    assertThat(Lawfulness.of(lawful(), rules).findings()).isEmpty();
    assertThat(Deviations.of(lawful(), rules)).isEmpty();
  }

  @Test
  void aShorterCompletionOfTheCallItselfIsTold() {
    assertThat(Deviations.of(completion(5, OUTDATED), RULES))
        .extracting(deviation -> deviation.rule() + " " + deviation.reason())
        .containsExactly("completion " + OUTDATED);
  }

  @Test
  void everyFindingNamesTheProvisionItRestsOn() {
    assertThat(Lawfulness.of(empty(), RULES).findings())
        .allSatisfy(finding -> assertThat(finding.provision().act()).isNotBlank());
  }

  @Test
  void noWindowShorterThanTheNationalOneIsEverPublished() {
    Property.forAll(
        random -> window(random.nextInt(1, 60), random.nextBoolean() ? AT_THREE : Optional.empty()),
        text -> {
          int days = text.timing().windowDays().orElseThrow();

          assertThat(Lawfulness.of(text, RULES).allowsPublishing()).isEqualTo(days >= 15);
        });
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> keys(CallText text) {
    return Lawfulness.of(text, RULES).findings().stream().map(Finding::key).toList();
  }
}
