package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

/** How numbers look, and that no two of one issuer ever meet. */
class NumberFormatTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'{program}/{godina}/{broj}', SARADNJA-SA-OCD/2027/0003",
    "'V-{program}/{godina}/{broj}', V-SARADNJA-SA-OCD/2027/0003",
    "'{godina}.{broj}-{program}', 2027.0003-SARADNJA-SA-OCD",
    "'АУ/{program}/{godina}/{broj}', АУ/SARADNJA-SA-OCD/2027/0003",
  })
  void aNumberNamesItsProgrammeItsYearAndItsPlace(String pattern, String number) {
    assertThat(new NumberFormat(pattern).number("saradnja-sa-ocd", 2027, 3)).isEqualTo(number);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "{godina}/{broj}",
        "{program}/{broj}",
        "{program}/{godina}",
        "{program}{godina}/{broj}",
        "{program}/{godina}{broj}",
        "{program}/{godina}/{broj} ",
        "{program}/{godina}/{broj}<b>",
        "{program}/{godina}/{broj}/{ime}",
        "00000000000000000000000000000000000000000/{program}/{godina}/{broj}",
      })
  void aFormatUnderWhichNumbersCouldMeetIsNone(String pattern) {
    assertThat(NumberFormat.isUsable(pattern)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new NumberFormat(pattern));
  }

  @Test
  void moreThanTenThousandAreNumberedOn() {
    assertThat(NumberFormat.USUAL.number("x", 2027, 9999)).isEqualTo("X/2027/9999");
    assertThat(NumberFormat.USUAL.number("x", 2027, 12345)).isEqualTo("X/2027/12345");
  }

  @Test
  void twoPlacesNeverHaveOneNumber() {
    var numbers = new HashMap<String, String>();
    Property.forAll(
        NumberFormatTest::place,
        place -> {
          var number =
              NumberFormat.USUAL.number(
                  place.get(0), Integer.parseInt(place.get(1)), Integer.parseInt(place.get(2)));
          assertThat(numbers.merge(number, place.toString(), (first, _) -> first))
              .isEqualTo(place.toString());
        });
  }

  private static List<String> place(RandomGenerator random) {
    return List.of(
        List.of("ocd", "ocd-2", "javne-nabavke").get(random.nextInt(3)),
        String.valueOf(random.nextInt(2019, 2031)),
        String.valueOf(random.nextInt(1, 20_000)));
  }
}
