package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.funding.calls.Allocation;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.testing.Property;
import org.springframework.util.LinkedMultiValueMap;

/** The form becomes the text of a call, and comes back from it without losing a word. */
class TypingTest {

  private static final List<String> AREAS = List.of("SOC", "EDU", "CUL");

  @Test
  void aTextThatIsPrintedIntoTheFormReadsAsTheSameText() {
    assertThat(Typing.parse(CallForm.of(lawful()), AREAS)).isEqualTo(new Parsed.Valid(lawful()));
    assertThat(Typing.parse(CallForm.of(Variants.empty()), AREAS))
        .isEqualTo(new Parsed.Valid(Variants.empty()));
  }

  @Test
  void theSameHoldsForWhateverNumbersItHas() {
    Property.forAll(
        random ->
            Variants.funds(
                random.nextInt(1, 9_000_000), random.nextInt(0, 900), random.nextInt(1, 9000)),
        text ->
            assertThat(Typing.parse(CallForm.of(text), AREAS)).isEqualTo(new Parsed.Valid(text)));
    Property.forAll(
        random -> Variants.ownShare(random.nextInt(0, 10_001), random.nextBoolean()),
        text ->
            assertThat(Typing.parse(CallForm.of(text), AREAS)).isEqualTo(new Parsed.Valid(text)));
  }

  @Test
  void areasStandInTheOrderOfTheLawAndUnknownOnesAreLeftOut() {
    var form = sent(Map.of("areas", List.of("CUL", "SOC", "WAR")));

    assertThat(valid(form).subject().areas()).containsExactly("SOC", "CUL");
  }

  @Test
  void aRowInWhichNothingIsWrittenIsNoCriterionAndNoDocument() {
    var form =
        sent(
            Map.of(
                "criterion-0-name", List.of(" "),
                "criterion-0-guidance", List.of(""),
                "criterion-0-maximum", List.of(""),
                "criterion-1-name", List.of("Циљеви"),
                "criterion-1-maximum", List.of("30"),
                "document-0-name", List.of("")));

    var text = valid(form);

    assertThat(text.scoring().criteria())
        .singleElement()
        .satisfies(criterion -> {
          assertThat(criterion.name()).isEqualTo("Циљеви");
          assertThat(criterion.maximum()).isEqualTo(30);
        });
    assertThat(text.documents()).isEmpty();
  }

  @Test
  void aCriterionWithoutPointsIsKeptSoThatTheRulesCanNameIt() {
    var form = sent(Map.of("criterion-0-name", List.of("Циљеви")));

    assertThat(valid(form).scoring().criteria().getFirst().maximum()).isZero();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "total, много",
    "minimum, -1",
    "ownShare, 101",
    "windowDays, 366",
    "closingHour, 25",
    "completionDays, осам",
    "programmesEndBy, 31. 2. 2027.",
    "threshold, 1001",
    "criterion-0-maximum, тридесет",
    "applicationsEach, једна",
    "applicationsEach, 101",
  })
  void whatCannotBeReadIsNamedAtItsFieldAndNothingElseIs(String field, String value) {
    var sent = new HashMap<>(Map.of("criterion-0-name", List.of("Циљеви")));
    sent.put(field, List.of(value));

    assertThat(Typing.parse(sent(sent), AREAS))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class, invalid -> assertThat(invalid.faults()).containsOnlyKeys(field));
  }

  @Test
  void bandsAreReadOnlyWhenTheMoneyIsSharedByThem() {
    var typed = Map.of("band-0-from", List.of("90"), "band-0-percent", List.of("сто"));
    var byBands = new HashMap<>(typed);
    byBands.put("allocation", List.of("BANDS"));

    assertThat(valid(sent(typed)).scoring().allocation()).isEqualTo(Allocation.FULL_AMOUNT);
    assertThat(Typing.parse(sent(byBands), AREAS))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.faults()).containsOnlyKeys("band-0-percent"));
  }

  @Test
  void aDeciderThatTheLawDoesNotKnowIsNotChosen() {
    assertThat(valid(sent(Map.of("objections", List.of("KING")))).conduct().objections()).isEmpty();
    assertThat(valid(sent(Map.of("objections", List.of("COUNCIL")))).conduct().objections())
        .contains(Decider.COUNCIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remove-criterion",
        "remove-document",
        "remove-criterion-",
        "remove-criterion-99999999999",
        "remove-document-7",
        "remove-criterion--1",
        "destroy-criterion-0",
      })
  void aButtonThatNoPageHasRemovesNothing(String pressed) {
    var form = CallForm.of(lawful());

    assertThat(form.withRows(pressed).orElse(form)).isEqualTo(form);
  }

  @Test
  void rowsAreAddedUnderCodesThatAreFreeAndRemovedByTheirPlace() {
    var form = CallForm.of(lawful());

    var longer = form.withRows("add-criterion").orElseThrow();
    assertThat(longer.criteria()).hasSize(form.criteria().size() + 1);
    assertThat(longer.criteria().getLast().code()).isEqualTo("c1");
    assertThat(longer.withRows("add-criterion").orElseThrow().criteria().getLast().code())
        .isEqualTo("c2");

    var shorter = form.withRows("remove-criterion-1").orElseThrow();
    assertThat(shorter.criteria())
        .extracting(CallForm.CriterionRow::code)
        .containsExactly("references", "budget", "capacity", "priority");
    assertThat(form.withRows("remove-document-0").orElseThrow().documents()).isEmpty();
    assertThat(form.withRows("save")).isEmpty();
  }

  @Test
  void theCodeOfARowComesFromThePageAndIsOursWhenItIsNoCode() {
    var form =
        sent(
            Map.of(
                "criterion-0-code", List.of("goals"),
                "criterion-0-name", List.of("Циљеви"),
                "criterion-1-code", List.of("<b>"),
                "criterion-1-name", List.of("Буџет")));

    assertThat(form.criteria())
        .extracting(CallForm.CriterionRow::code)
        .containsExactly("goals", "c1");
  }

  private static CallText valid(CallForm form) {
    return switch (Typing.parse(form, AREAS)) {
      case Parsed.Valid(var text) -> text;
      case Parsed.Invalid(var faults) -> throw new AssertionError(faults);
    };
  }

  private static CallForm sent(Map<String, List<String>> fields) {
    var sent = new LinkedMultiValueMap<String, String>();
    fields.forEach((name, values) -> values.forEach(value -> sent.add(name, value)));
    return CallForm.of(sent);
  }
}
