package org.saradnja.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saradnja.funding.assessment.SomeScores.shared;
import static org.saradnja.funding.assessment.SomeScores.unanimous;
import static org.saradnja.funding.calls.AllocationRule.BANDS;
import static org.saradnja.funding.calls.AllocationRule.PROPORTIONAL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.Allocation.Band;
import org.saradnja.testing.Property;

/** Money that is given in parts: in proportion to what was asked, or by bands of points. */
class SharingTest {

  /** Totals of 75, 70 and 59 points with a threshold of 60, asking for 600, 400 and 500 dinars. */
  private static RankingInputs three(String budget) {
    return SomeScores.inputs(
        budget,
        unanimous("401-1/2027", 600, 900, 25, 30, 20),
        unanimous("401-2/2027", 400, 900, 25, 30, 15),
        unanimous("401-3/2027", 500, 900, 25, 30, 4));
  }

  @ParameterizedTest(name = "of {0} dinars {1} and {2}")
  @CsvSource({
    "1000, 600, 400", // enough for all above the threshold
    "5000, 600, 400", // nobody gets more than was asked
    "500, 300, 200",
    "999, 599, 399", // whole dinars, and one of them is left
    "7, 4, 2",
  })
  void inProportionAllAboveTheThresholdGetTheSamePart(String budget, long first, long second) {
    var ranking = Ranking.of(shared(three(budget), PROPORTIONAL));

    assertThat(proposals(ranking))
        .isEqualTo(Map.of("401-1/2027", Dinars.of(first), "401-2/2027", Dinars.of(second)));
    assertThat(ranking.places().getLast()).isInstanceOf(Place.BelowThreshold.class);
  }

  @ParameterizedTest(name = "from {0} points {1} %: {2}")
  @CsvSource({"75, 80, 480", "76, 80, 300", "71, 33, 300", "70, 99, 594"})
  void theBestBandThatIsReachedCounts(int from, int percent, long first) {
    var bands = List.of(new Band(from, percent), new Band(60, 50));

    var ranking = Ranking.of(shared(three("5000"), BANDS, bands));

    assertThat(proposals(ranking)).containsEntry("401-1/2027", Dinars.of(first));
  }

  @Test
  void byBandsTheMoneyStopsAtTheFirstShareThatDoesNotFit() {
    var bands = List.of(new Band(71, 100), new Band(60, 50));

    var ranking = Ranking.of(shared(three("799"), BANDS, bands));

    assertThat(proposals(ranking)).isEqualTo(Map.of("401-1/2027", Dinars.of(600)));
    assertThat(ranking.places().get(1))
        .isInstanceOfSatisfying(
            Place.AboveThresholdNoMoney.class,
            without -> assertThat(without.left()).isEqualTo(Dinars.of(199)));
  }

  @Test
  void nobodyGetsMoreThanWasAskedAndAllTogetherNotMoreThanThereIs() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var ranking = Ranking.of(inputs);

          assertThat(inputs.budget().covers(ranking.proposed())).isTrue();
          for (var place : ranking.places()) {
            if (place instanceof Place.Proposed one) {
              assertThat(one.application().requested().covers(one.proposed())).isTrue();
            }
          }
        });
  }

  @Test
  void whoHasMorePointsNeverGetsASmallerPart() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          double above = 1.0;
          for (var place : Ranking.of(inputs).places()) {
            double part = part(place);
            // whole dinars: of the fifty that are asked at least, one is two hundredths
            assertThat(part).isLessThanOrEqualTo(above + 0.02);
            above = Math.min(above, part);
          }
        });
  }

  @Test
  void bandsMustReachTheThresholdAndBelongToTheirRule() {
    var three = three("500");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> shared(three, BANDS, List.of(new Band(61, 100))));
    assertThatIllegalArgumentException().isThrownBy(() -> shared(three, BANDS, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shared(three, PROPORTIONAL, List.of(new Band(60, 100))));
  }

  @Test
  void inputsWithoutBandsAreWrittenAsBeforeThereWereAny() {
    var json = new String(CanonicalJson.of(three("500")), StandardCharsets.UTF_8);

    assertThat(json)
        .contains("\"allocation\":\"FULL_AMOUNT_DOWN_THE_LIST\"")
        .doesNotContain("bands");
  }

  private static double part(Place place) {
    return place instanceof Place.Proposed one
        ? (double) one.proposed().paras() / one.application().requested().paras()
        : 0;
  }

  private static Map<String, Dinars> proposals(Ranking ranking) {
    return ranking.places().stream()
        .filter(Place.Proposed.class::isInstance)
        .map(Place.Proposed.class::cast)
        .collect(
            Collectors.toMap(
                place -> place.application().registryNumber(), Place.Proposed::proposed));
  }
}
