package org.saradnja.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.assessment.SomeScores.shared;
import static org.saradnja.funding.calls.AllocationRule.FULL_AMOUNT_DOWN_THE_LIST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.testing.Property;

/** How money and threshold move along a list: what an auditor would try on the published inputs. */
class AllocationTest {

  @Test
  void moreMoneyNeverTakesAProposalAway() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var richer = with(inputs, inputs.threshold(), inputs.budget().plus(Dinars.of(150)));

          assertThat(proposed(Ranking.of(richer))).containsAll(proposed(Ranking.of(inputs)));
        });
  }

  @Test
  void aHigherThresholdNeverProposesSomebodyNew() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var stricter =
              with(inputs, new Points(inputs.threshold().hundredths() + 300), inputs.budget());

          assertThat(proposed(Ranking.of(inputs))).containsAll(proposed(Ranking.of(stricter)));
        });
  }

  @Test
  void neitherMoneyNorThresholdMovesAPlace() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var other = with(inputs, Points.of(10), Dinars.of(1));

          assertThat(numbers(Ranking.of(other))).isEqualTo(numbers(Ranking.of(inputs)));
        });
  }

  @Test
  void whatIsLeftWhereItStoppedIsTheBudgetWithoutTheProposals() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var ranking = Ranking.of(inputs);
          for (var place : ranking.places()) {
            if (place instanceof Place.AboveThresholdNoMoney stopped) {
              assertThat(stopped.left()).isEqualTo(inputs.budget().minus(ranking.proposed()));
              assertThat(stopped.stoppedAt()).isLessThanOrEqualTo(stopped.rank());
            }
          }
        });
  }

  @Test
  void theFirstThatDidNotFitReallyDidNotFit() {
    Property.forAll(
        random -> shared(SomeScores.some(random), FULL_AMOUNT_DOWN_THE_LIST),
        inputs ->
            Ranking.of(inputs).places().stream()
                .filter(Place.AboveThresholdNoMoney.class::isInstance)
                .map(Place.AboveThresholdNoMoney.class::cast)
                .findFirst()
                .ifPresent(first -> {
                  assertThat(first.stoppedAt()).isEqualTo(first.rank());
                  assertThat(first.left().covers(first.application().requested())).isFalse();
                }));
  }

  @Test
  void aTieIsSaidOnlyWhereTotalsAreEqual() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var places = Ranking.of(inputs).places();
          for (int at = 1; at < places.size(); at++) {
            boolean tied = places.get(at).total().equals(places.get(at - 1).total());

            assertThat(places.get(at).decidedBy() == Place.DecidedBy.TOTAL).isEqualTo(!tied);
          }
        });
  }

  @Test
  void withoutPreferencesTheNumberOfTheRegistryDecidesEveryTie() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var bare =
              new RankingInputs(
                  inputs.criteria(),
                  inputs.threshold(),
                  inputs.budget(),
                  inputs.allocation(),
                  inputs.bands(),
                  new TieRule(List.of()),
                  inputs.quorum(),
                  inputs.applications());

          assertThat(Ranking.of(bare).places())
              .extracting(Place::decidedBy)
              .isSubsetOf(
                  Place.DecidedBy.FIRST, Place.DecidedBy.TOTAL, Place.DecidedBy.REGISTRY_NUMBER);
        });
  }

  @Test
  void aListOfNobodyProposesNothing() {
    var nobody = SomeScores.inputs("1000");

    assertThat(Ranking.of(nobody).places()).isEmpty();
    assertThat(Ranking.of(nobody).proposed()).isEqualTo(Dinars.ZERO);
  }

  @Test
  void aBudgetOfExactlyWhatIsAskedIsEnough() {
    var exact =
        SomeScores.inputs(
            "1000",
            SomeScores.unanimous("401-1/2027", 600, 900, 25, 30, 20),
            SomeScores.unanimous("401-2/2027", 400, 900, 24, 30, 20));

    assertThat(proposed(Ranking.of(exact))).hasSize(2);
    assertThat(proposed(Ranking.of(with(exact, exact.threshold(), new Dinars(999_99))))).hasSize(1);
  }

  private static RankingInputs with(RankingInputs inputs, Points threshold, Dinars budget) {
    return new RankingInputs(
        inputs.criteria(),
        threshold,
        budget,
        inputs.allocation(),
        inputs.bands(),
        inputs.ties(),
        inputs.quorum(),
        inputs.applications());
  }

  private static List<String> proposed(Ranking ranking) {
    return ranking.places().stream()
        .filter(Place.Proposed.class::isInstance)
        .map(place -> place.application().registryNumber())
        .toList();
  }

  private static List<String> numbers(Ranking ranking) {
    return ranking.places().stream().map(place -> place.application().registryNumber()).toList();
  }
}
