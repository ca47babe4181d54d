package org.saradnja.funding.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.testing.Property;
import tools.jackson.databind.json.JsonMapper;

class QuantityTest {

  @ParameterizedTest(name = "{0} is {1} hundredths")
  @CsvSource({"6, 600", "'0,5', 50", "0.25, 25", "1.500, 150000", "'1.500,75', 150075", "0, 0"})
  void isReadAsAmountsAreWritten(String typed, long hundredths) {
    assertThat(Quantity.parse(typed)).contains(new Quantity(hundredths));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "шест", "-1", "1/2", "1,234", "6 месеци"})
  void whatIsNoCountIsNotGuessed(String typed) {
    assertThat(Quantity.parse(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0} hundredths at {1} paras cost {2}")
  @CsvSource({"150, 100000, 150000", "1, 50, 1", "1, 49, 0", "33, 100, 33", "333, 333, 1109"})
  void aPriceIsRoundedHalfUpToAPara(long hundredths, long price, long cost) {
    assertThat(new Quantity(hundredths).times(new Dinars(price))).contains(new Dinars(cost));
  }

  @Test
  void aCostThatNoLedgerHoldsIsNoCost() {
    var much = new Quantity(Long.MAX_VALUE);

    assertThat(much.times(new Dinars(100))).isEmpty();
    assertThat(much.times(new Dinars(Long.MAX_VALUE))).isEmpty();
    assertThat(much.times(Dinars.ZERO)).contains(Dinars.ZERO);
  }

  @Test
  void theRoundingNeverLosesMoreThanHalfAPara() {
    Property.forAll(
        random -> new long[] {random.nextLong(0, 1_000_000), random.nextLong(0, 1_000_000_000)},
        pair -> {
          long rounded =
              new Quantity(pair[0]).times(new Dinars(pair[1])).orElseThrow().paras() * 100;

          assertThat(Math.abs(rounded - pair[0] * pair[1])).isLessThanOrEqualTo(50);
        });
  }

  @Test
  void whatWasSentIsReadBackToTheHundredth() {
    var json = JsonMapper.shared();

    Property.forAll(
        random -> new Quantity(random.nextLong(0, 10_000_000)),
        quantity -> {
          var written = json.writeValueAsString(quantity);

          assertThat(written).startsWith("\"").endsWith("\"");
          assertThat(json.readValue(written, Quantity.class)).isEqualTo(quantity);
        });
  }

  @Test
  void aKeptQuantityThatIsNoNumberIsADefectAndNotZero() {
    assertThatThrownBy(() -> JsonMapper.shared().readValue("\"много\"", Quantity.class))
        .hasMessageContaining("Not a quantity: много");
  }
}
