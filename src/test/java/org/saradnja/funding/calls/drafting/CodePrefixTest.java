package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Property;

class CodePrefixTest {

  private static final List<UnitId> UNITS =
      List.of("vezbaonica", "velika-plana", "veliko-gradiste", "nis", "nis-medijana", "ub").stream()
          .map(UnitId::new)
          .toList();

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource({
    "vezbaonica, VEZ",
    "velika-plana, VELIKA",
    "veliko-gradiste, VELIKO",
    "nis, NIS",
    "nis-medijana, NISM",
    "ub, UB",
  })
  void theShortestThatTellsTheUnitFromEveryOther(String unit, String prefix) {
    assertThat(CodePrefix.of(new UnitId(unit), UNITS)).isEqualTo(prefix);
  }

  @Test
  void noTwoUnitsShareAPrefix() {
    Property.forAll(
        CodePrefixTest::someUnits,
        units -> {
          var prefixes = new HashSet<String>();

          units.forEach(unit -> assertThat(prefixes.add(CodePrefix.of(unit, units))).isTrue());
        });
  }

  private static Set<UnitId> someUnits(RandomGenerator random) {
    return IntStream.range(0, 8)
        .mapToObj(_ -> new UnitId(someName(random)))
        .collect(Collectors.toSet());
  }

  private static String someName(RandomGenerator random) {
    return random
        .ints(random.nextInt(2, 7), 'a', 'c')
        .mapToObj(letter -> String.valueOf((char) letter))
        .collect(Collectors.joining());
  }
}
