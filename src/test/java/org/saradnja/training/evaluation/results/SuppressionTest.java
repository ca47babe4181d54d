package org.saradnja.training.evaluation.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;
import org.saradnja.training.evaluation.Tally;
import org.saradnja.training.evaluation.results.Suppression.Part;

/** Whatever totals somebody sees and subtracts, no group below the setting comes out. */
class SuppressionTest {

  private static final int MOST_PARTS = 6;

  /**
   * @param seen totals over some of the parts, as comparisons and series make them
   */
  private record World(List<Part> parts, List<Set<Integer>> seen) {

    Optional<Tally> total(Set<Integer> which) {
      return Suppression.total(which.stream().map(parts::get).toList());
    }

    int number(Set<Integer> which) {
      return total(which).map(Tally::number).orElse(0);
    }
  }

  @Test
  void aTotalIsNeverOfFewerThanTheSmallestGroup() {
    Property.forAll(
        SuppressionTest::someWorld,
        world ->
            world
                .seen()
                .forEach(which ->
                    world
                        .total(which)
                        .ifPresent(tally ->
                            assertThat(tally.number()).isGreaterThanOrEqualTo(smallest(world)))));
  }

  @Test
  void theDifferenceOfTwoTotalsIsNothingOrALargeEnoughGroup() {
    Property.forAll(
        SuppressionTest::someWorld,
        world -> {
          for (var larger : world.seen()) {
            for (var smaller : world.seen()) {
              if (larger.containsAll(smaller)) {
                int difference = world.number(larger) - world.number(smaller);
                assertThat(difference == 0 || difference >= smallest(world))
                    .as("%s less %s", larger, smaller)
                    .isTrue();
              }
            }
          }
        });
  }

  @Test
  void whatIsWithheldChangesNoTotal() {
    Property.forAll(
        SuppressionTest::someWorld,
        world -> {
          var all = IntStream.range(0, world.parts().size()).boxed().collect(Collectors.toSet());
          var shown = new HashSet<>(all);
          shown.removeIf(part -> !world.parts().get(part).isShown());

          assertThat(world.total(all)).isEqualTo(world.total(shown));
        });
  }

  @Test
  void answersThatComeLaterDoNotShowThroughYesterdaysTotal() {
    Property.forAll(
        SuppressionTest::someWorld,
        world -> {
          var later =
              world.parts().stream()
                  .map(part ->
                      part.closed() ? part : new Part(part.smallest(), false, part.tally().with(1)))
                  .toList();

          assertThat(Suppression.total(later)).isEqualTo(Suppression.total(world.parts()));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "5, true, 4, false",
    "5, true, 5, true",
    "5, false, 40, false",
    "0, true, 0, false",
    "0, true, 1, true"
  })
  void aPartIsShownWhenItIsClosedAndLargeEnough(
      int smallest, boolean closed, int answers, boolean shown) {
    assertThat(new Part(smallest, closed, tally(answers, 3)).isShown()).isEqualTo(shown);
  }

  private static int smallest(World world) {
    return world.parts().getFirst().smallest();
  }

  private static Tally tally(int answers, int value) {
    return new Tally(new TreeMap<>(Map.of(value, answers)));
  }

  private static World someWorld(RandomGenerator random) {
    int smallest = 2 + random.nextInt(5);
    var parts =
        IntStream.range(0, 1 + random.nextInt(MOST_PARTS))
            .mapToObj(_ ->
                new Part(
                    smallest,
                    random.nextInt(4) > 0,
                    tally(random.nextInt(2 * smallest), 1 + random.nextInt(4))))
            .toList();
    var seen = new ArrayList<Set<Integer>>();
    for (int number = 0; number < 1 << parts.size(); number++) {
      int bits = number;
      seen.add(
          IntStream.range(0, parts.size())
              .filter(part -> (bits >> part & 1) == 1)
              .boxed()
              .collect(Collectors.toSet()));
    }
    return new World(parts, seen);
  }
}
