package org.saradnja.base.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TownNumberTest {

  @Test
  void noTwoAssociationsHaveOneNumberAndAllFailTheirCheckDigits() {
    var registrations = new HashSet<String>();
    var taxes = new HashSet<String>();
    for (int town = 1; town <= 200; town++) {
      for (int position = 1; position <= Town.ASSOCIATIONS; position++) {
        var number = new TownNumber(town);
        assertThat(number.registration(position).hasValidCheckDigit()).isFalse();
        assertThat(number.tax(position).hasValidCheckDigit()).isFalse();
        registrations.add(number.registration(position).value());
        taxes.add(number.tax(position).value());
      }
    }

    assertThat(registrations).hasSize(600);
    assertThat(taxes).hasSize(600);
  }

  @Test
  void thereAreNoOtherTownsAndNoOtherAssociations() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TownNumber(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TownNumber(1).registration(4));
    assertThatIllegalArgumentException().isThrownBy(() -> new TownNumber(1).tax(0));
  }
}
