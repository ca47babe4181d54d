package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallsFixture;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.saradnja.testing.NationalRules;
import org.saradnja.testing.Property;
import tools.jackson.databind.json.JsonMapper;

/** The terms of a call on real days of the calendar, and what a unit's own rules change in them. */
class TermsOfDatesTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);

  @ParameterizedTest(name = "published {0}: applications until {1}, list until {2}")
  @CsvSource({
    "2027-01-25, 2027-02-09, 2027-04-12",
    "2027-02-01, 2027-02-17, 2027-04-19",
    "2027-04-12, 2027-04-27, 2027-06-28",
    "2027-12-17, 2028-01-04, 2028-03-06",
    "2027-12-20, 2028-01-04, 2028-03-06",
    "2028-02-14, 2028-02-29, 2028-05-03",
  })
  void fifteenAndSixtyDaysEndOnAWorkingDay(LocalDate day, LocalDate closing, LocalDate list) {
    var terms = Terms.of(publishedOn(day, lawful()), Optional.empty(), RULES);

    assertThat(terms.get(Kind.APPLICATIONS).lastDay()).isEqualTo(closing);
    assertThat(terms.get(Kind.LIST).lastDay()).isEqualTo(list);
  }

  @Test
  void aClosingHourShortensTheLastDayAndMovesNoOther() {
    var open = Terms.of(CallsFixture.published(), Optional.empty(), RULES);
    var atThree =
        Terms.of(publishedOn(PUBLISHED, closingAt(LocalTime.of(15, 0))), Optional.empty(), RULES);

    assertThat(atThree.get(Kind.APPLICATIONS).closingHour()).contains(LocalTime.of(15, 0));
    assertThat(open.get(Kind.APPLICATIONS).closingHour()).isEmpty();
    assertThat(atThree.get(Kind.LIST).lastDay()).isEqualTo(open.get(Kind.LIST).lastDay());
  }

  @Test
  void aLongerWindowOfTheCallIsTheOneThatCounts() {
    var terms = Terms.of(publishedOn(PUBLISHED, window(30)), Optional.empty(), RULES);

    assertThat(terms.get(Kind.APPLICATIONS).lastDay()).isEqualTo("2027-02-24");
    assertThat(terms.get(Kind.APPLICATIONS).rule().value()).isEqualTo("30");
    assertThat(terms.get(Kind.APPLICATIONS).rule().code()).isEqualTo("R-010");
  }

  @Test
  void aUnitThatFixedTheEventLeavesNothingToReadOtherwise() {
    var own = NationalRules.own(RuleKey.SELECTION, "30", "");
    var fixed = NationalRules.with(PUBLISHED, List.of(own));

    assertThat(Terms.of(CallsFixture.published(), Optional.empty(), RULES).dated())
        .extracting(ProcedureTerm::kind)
        .contains(Kind.SELECTION_OTHERWISE);
    assertThat(Terms.of(CallsFixture.published(), Optional.empty(), fixed).dated())
        .extracting(ProcedureTerm::kind)
        .doesNotContain(Kind.SELECTION_OTHERWISE);
  }

  @Test
  void rulesWithoutADateAreKeptWithTheCallToo() {
    var terms = Terms.of(CallsFixture.published(), Optional.empty(), RULES);

    assertThat(terms.rule(RuleKey.COMPLETION).value()).isEqualTo("8");
    assertThat(terms.rule(RuleKey.COMMISSION_SIZE).value()).isEqualTo("3,5");
    assertThatIllegalStateException().isThrownBy(() -> terms.rule(RuleKey.QUORUM));
    assertThatIllegalStateException()
        .isThrownBy(() -> new Terms(List.of(), List.of()).get(Kind.LIST));
  }

  @Test
  void whatWasComputedIsReadBackAsItWas() {
    Property.forAll(
        random -> PUBLISHED.plusDays(random.nextInt(1500)),
        day -> {
          var terms = Terms.of(publishedOn(day, lawful()), Optional.of(day.plusDays(90)), RULES);
          var json = JsonMapper.shared().writeValueAsString(terms);

          assertThat(JsonMapper.shared().readValue(json, Terms.class)).isEqualTo(terms);
        });
  }

  @Test
  void everyTermEndsAfterItsEventAndSaysSoInBothLanguages() {
    Property.forAll(
        random -> PUBLISHED.plusDays(random.nextInt(1500)),
        day ->
            assertThat(Terms.of(publishedOn(day, lawful()), Optional.empty(), RULES).dated())
                .allSatisfy(term -> {
                  assertThat(term.lastDay()).isAfter(term.event());
                  assertThat(term.serbian().steps()).hasSameSizeAs(term.english().steps());
                  assertThat(term.serbian().sum())
                      .contains(String.valueOf(term.lastDay().getYear()));
                }));
  }

  @Test
  void aTermKeepsTheCitationThatWasValidWhenTheCallWasPublished() {
    var objection = Terms.of(CallsFixture.published(), Optional.empty(), RULES).get(Kind.OBJECTION);

    assertThat(objection.rule().serbian()).contains("16/2018", "9");
    assertThat(objection.rule().english()).contains("16/2018");
    assertThat(objection.rule().disputed()).isFalse();
    assertThat(
            Terms.of(CallsFixture.published(), Optional.empty(), RULES)
                .get(Kind.SELECTION)
                .rule()
                .disputed())
        .isTrue();
  }

  private static PublishedText publishedOn(LocalDate day, CallText text) {
    var one = CallsFixture.published();
    return new PublishedText(
        one.code(),
        one.issuer(),
        text,
        one.areas(),
        day.atTime(8, 0).atZone(Office.ZONE).toInstant(),
        one.lastDay(),
        one.closesAt(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static CallText closingAt(LocalTime hour) {
    return timed(Optional.of(15), Optional.of(hour));
  }

  private static CallText window(int days) {
    return timed(Optional.of(days), Optional.empty());
  }

  private static CallText timed(Optional<Integer> days, Optional<LocalTime> hour) {
    var text = lawful();
    return new CallText(
        text.subject(),
        text.funds(),
        text.applicants(),
        new CallText.Timing(
            days, hour, text.timing().completionDays(), text.timing().programmesEndBy()),
        text.scoring(),
        text.documents(),
        text.conduct());
  }
}
