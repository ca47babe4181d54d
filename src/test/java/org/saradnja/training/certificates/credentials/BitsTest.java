package org.saradnja.training.certificates.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class BitsTest {

  @Test
  void exactlyTheBitsThatWereSetAreRead() {
    Property.forAll(
        random ->
            IntStream.generate(() -> random.nextInt(Bits.SIZE))
                .limit(3)
                .boxed()
                .collect(Collectors.toSet()),
        (Set<Integer> set) -> {
          var encoded = Bits.encode(set);

          assertThat(set).allMatch(index -> Bits.read(encoded, index).orElseThrow());
          assertThat(List.of(0, 8, 131_071))
              .allMatch(index -> Bits.read(encoded, index).orElseThrow() == set.contains(index));
        });
  }

  /** The first example of Bitstring Status List 1.0, section 3.2: all of 131,072 bits are zero. */
  @Test
  void theListOfTheStandardIsRead() {
    var encoded = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

    assertThat(Bits.read(encoded, 0)).contains(false);
    assertThat(Bits.read(encoded, 131_071)).contains(false);
    assertThat(Bits.read(encoded, 131_072)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "H4sI", "u", "u%%%", "uAAAA"})
  void whatIsNoListTellsNothing(String encoded) {
    assertThat(Bits.read(encoded, 0)).isEmpty();
  }

  @Test
  void theLeftmostBitIsIndexZero() {
    assertThat(Bits.read(Bits.encode(Set.of(0)), 0)).contains(true);
    assertThat(Bits.read(Bits.encode(Set.of(0)), 7)).contains(false);
  }
}
