package org.saradnja.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.saradnja.funding.assessment.SomeScores.given;
import static org.saradnja.funding.assessment.SomeScores.inputs;
import static org.saradnja.funding.assessment.SomeScores.listed;
import static org.saradnja.funding.assessment.SomeScores.scored;
import static org.saradnja.funding.assessment.SomeScores.unanimous;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.assessment.Place.AboveThresholdNoMoney;
import org.saradnja.funding.assessment.Place.BelowThreshold;
import org.saradnja.funding.assessment.Place.DecidedBy;
import org.saradnja.funding.assessment.Place.Proposed;
import org.saradnja.testing.Property;

class RankingTest {

  @Test
  void theTotalIsTheMeanOfTheMembersTotalsRoundedOnce() {
    var thirds =
        scored(
            listed("401-1/2027", 100, 100),
            List.of(given(1, 20, 25, 16), given(2, 20, 25, 15), given(3, 20, 25, 15)));

    var place = Ranking.of(inputs("100", thirds)).places().getFirst();

    assertThat(place.total()).isEqualTo(new Points(60_33));
    assertThat(place.means())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "references", new Points(20_00),
                "goals", new Points(25_00),
                "budget", new Points(15_33)));
  }

  @Test
  void theTotalIsNotTheSumOfRoundedMeans() {
    var thirds =
        scored(
            listed("401-1/2027", 100, 100),
            List.of(given(1, 20, 25, 16), given(2, 20, 25, 16), given(3, 21, 26, 16)));

    var place = Ranking.of(inputs("100", thirds)).places().getFirst();

    assertThat(place.means().values().stream().reduce(Points.ZERO, Points::plus))
        .isEqualTo(new Points(61_66));
    assertThat(place.total()).isEqualTo(new Points(61_67));
  }

  @Test
  void eachGetsAllItAskedUntilTheFirstThatTheRestDoesNotCover() {
    var ranking =
        Ranking.of(
            inputs(
                "1000",
                unanimous("401-1/2027", 700, 900, 25, 30, 20),
                unanimous("401-2/2027", 400, 900, 24, 30, 20),
                unanimous("401-3/2027", 300, 900, 23, 30, 20),
                unanimous("401-4/2027", 100, 900, 10, 10, 10)));

    assertThat(ranking.places())
        .extracting(place -> place.application().registryNumber())
        .containsExactly("401-1/2027", "401-2/2027", "401-3/2027", "401-4/2027");
    assertThat(ranking.places().get(0))
        .isInstanceOfSatisfying(
            Proposed.class, place -> assertThat(place.proposed()).isEqualTo(Dinars.of(700)));
    assertThat(ranking.places().get(1))
        .isInstanceOfSatisfying(
            AboveThresholdNoMoney.class,
            place -> {
              assertThat(place.left()).isEqualTo(Dinars.of(300));
              assertThat(place.stoppedAt()).isEqualTo(2);
            });
    assertThat(ranking.places().get(2))
        .as("it would fit, but the allocation stopped above it")
        .isInstanceOfSatisfying(
            AboveThresholdNoMoney.class, place -> assertThat(place.stoppedAt()).isEqualTo(2));
    assertThat(ranking.places().get(3))
        .isInstanceOfSatisfying(
            BelowThreshold.class,
            place -> assertThat(place.missing()).isEqualTo(new Points(30_00)));
    assertThat(ranking.proposed()).isEqualTo(Dinars.of(700));
  }

  @Test
  void exactlyTheThresholdIsEnough() {
    var ranking =
        Ranking.of(
            inputs(
                "1000",
                unanimous("401-1/2027", 100, 100, 20, 25, 15),
                scored(
                    listed("401-2/2027", 100, 100),
                    List.of(given(1, 20, 25, 14), given(2, 20, 25, 15), given(3, 20, 25, 15)))));

    assertThat(ranking.places().get(0)).isInstanceOf(Proposed.class);
    assertThat(ranking.places().get(1)).isInstanceOf(BelowThreshold.class);
  }

  @Test
  void atEqualTotalsMorePointsForTheTieCriterionWin() {
    var ranking =
        Ranking.of(
            inputs(
                "1000",
                unanimous("401-1/2027", 100, 900, 21, 25, 15),
                unanimous("401-2/2027", 200, 200, 20, 26, 15)));

    assertThat(ranking.places())
        .extracting(place -> place.application().registryNumber(), Place::decidedBy)
        .containsExactly(
            tuple("401-2/2027", DecidedBy.FIRST), tuple("401-1/2027", DecidedBy.TIE_CRITERIA));
  }

  @Test
  void thenTheSmallerPartOfTheWholeValueWinsNotTheSmallerAmount() {
    var ranking =
        Ranking.of(
            inputs(
                "1000",
                unanimous("401-1/2027", 100, 150, 20, 25, 15),
                unanimous("401-2/2027", 300, 900, 20, 25, 15)));

    assertThat(ranking.places().getFirst().application().registryNumber()).isEqualTo("401-2/2027");
    assertThat(ranking.places().getLast().decidedBy()).isEqualTo(DecidedBy.REQUESTED_SHARE);
  }

  @Test
  void thenTheEarlierNumberOfTheRegistryWinsAsANumber() {
    var ranking =
        Ranking.of(
            inputs(
                "1000",
                unanimous("401-12/2027", 100, 200, 20, 25, 15),
                unanimous("401-9/2027", 100, 200, 20, 25, 15),
                unanimous("401-100/2026", 100, 200, 20, 25, 15)));

    assertThat(ranking.places())
        .extracting(place -> place.application().registryNumber())
        .containsExactly("401-100/2026", "401-9/2027", "401-12/2027");
    assertThat(ranking.places().getLast().decidedBy()).isEqualTo(DecidedBy.REGISTRY_NUMBER);
  }

  @Test
  void tiePointsAreComparedAsFractionsWhenARecusalLeavesFewerMembers() {
    var byTwo =
        new ScoredApplication(
            listed("401-1/2027", 100, 100),
            List.of(given(1, 20, 26, 15), given(2, 20, 25, 16)),
            List.of("M3"));
    var byThree =
        scored(
            listed("401-2/2027", 100, 100),
            List.of(given(1, 20, 26, 15), given(2, 20, 25, 16), given(3, 20, 25, 16)));

    var ranking = Ranking.of(inputs("1000", byTwo, byThree));

    assertThat(ranking.places().getFirst().application().registryNumber()).isEqualTo("401-1/2027");
    assertThat(ranking.places().getLast().decidedBy()).isEqualTo(DecidedBy.TIE_CRITERIA);
  }

  @Test
  void oneScoreOfThreeIsNoQuorum() {
    var byOne = scored(listed("401-1/2027", 100, 100), List.of(given(1, 20, 25, 15)));

    assertThatIllegalArgumentException().isThrownBy(() -> inputs("100", byOne));
  }

  @Test
  void pointsOverTheMaximumOrForAnotherCriterionAreRefused() {
    var over = unanimous("401-1/2027", 100, 100, 26, 25, 15);
    var missing =
        scored(
            listed("401-1/2027", 100, 100),
            List.of(given(1, 20, 25, 15), new MemberScores("M2", Map.of("goals", 20))));

    assertThatIllegalArgumentException().isThrownBy(() -> inputs("100", over));
    assertThatIllegalArgumentException().isThrownBy(() -> inputs("100", missing));
  }

  @Test
  void theSameNumberTwiceOrARecusedMemberWhoScoresIsRefused() {
    var twice = unanimous("401-1/2027", 100, 100, 20, 25, 15);

    assertThatIllegalArgumentException().isThrownBy(() -> inputs("100", twice, twice));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ScoredApplication(
                listed("401-1/2027", 100, 100),
                List.of(given(1, 20, 25, 15), given(2, 20, 25, 15)),
                List.of("M2")));
  }

  @Test
  void doesNotDependOnTheOrderOfTheInput() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var shuffled = new ArrayList<>(inputs.applications());
          Collections.shuffle(shuffled, new Random(7));
          var again =
              new RankingInputs(
                  inputs.criteria(),
                  inputs.threshold(),
                  inputs.budget(),
                  inputs.allocation(),
                  inputs.bands(),
                  inputs.ties(),
                  inputs.quorum(),
                  shuffled);

          assertThat(Ranking.of(again)).isEqualTo(Ranking.of(inputs));
        });
  }

  @Test
  void neverGoesOverTheBudget() {
    Property.forAll(
        SomeScores::some,
        inputs -> assertThat(inputs.budget().covers(Ranking.of(inputs).proposed())).isTrue());
  }

  @Test
  void proposesNobodyBelowTheThresholdAndNobodyAfterTheFirstThatDidNotFit() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var places = Ranking.of(inputs).places();

          assertThat(places)
              .allSatisfy(place ->
                  assertThat(place.total().compareTo(inputs.threshold()) < 0)
                      .isEqualTo(place instanceof BelowThreshold));
          assertThat(places.stream().map(RankingTest::grade)).isSorted();
        });
  }

  @Test
  void ranksWithoutGapsFromTheMostPoints() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var places = Ranking.of(inputs).places();

          assertThat(places).hasSameSizeAs(inputs.applications());
          for (int at = 0; at < places.size(); at++) {
            assertThat(places.get(at).rank()).isEqualTo(at + 1);
            assertThat(at == 0 || !isBetter(places.get(at), places.get(at - 1))).isTrue();
          }
        });
  }

  @Test
  void oneMorePointNeverLowersAPlace() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          for (var place : Ranking.of(inputs).places()) {
            var number = place.application().registryNumber();
            for (var criterion : SomeScores.CRITERIA) {
              var raised = SomeScores.withOnePointMore(inputs, number, criterion.code());

              assertThat(rankOf(number, Ranking.of(raised))).isLessThanOrEqualTo(place.rank());
            }
          }
        });
  }

  private static int rankOf(String number, Ranking ranking) {
    return ranking.places().stream()
        .filter(place -> place.application().registryNumber().equals(number))
        .findFirst()
        .orElseThrow()
        .rank();
  }

  private static boolean isBetter(Place one, Place another) {
    return one.total().compareTo(another.total()) > 0;
  }

  private static int grade(Place place) {
    return switch (place) {
      case Proposed _ -> 0;
      case AboveThresholdNoMoney _ -> 1;
      case BelowThreshold _ -> 2;
    };
  }
}
