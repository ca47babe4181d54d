package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.practice.TownNumber;

class TownNamesTest {

  @Test
  void noTwoTownsHaveOneNameOrOneSlug() {
    var numbers = IntStream.rangeClosed(1, 100).mapToObj(TownNumber::new).toList();

    assertThat(numbers.stream().map(TownNames::of)).doesNotHaveDuplicates();
    assertThat(numbers.stream().map(TownNames::unit)).doesNotHaveDuplicates();
  }

  @Test
  void theSecondTimeRoundTheListANameHasANumber() {
    assertThat(TownNames.of(new TownNumber(1)).latin()).isEqualTo("Ogledanica");
    assertThat(TownNames.of(new TownNumber(21)).cyrillic()).isEqualTo("Огледаница 2");
    assertThat(TownNames.unit(new TownNumber(21)).slug()).isEqualTo("vezba-ogledanica-2");
  }
}
