package org.saradnja.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

/** The last word at equal points is the number under which an application was received. */
class RegistryNumberTest {

  @ParameterizedTest(name = "{0} stands before {1}")
  @CsvSource({
    "401-9/2027, 401-12/2027",
    "401-12/2027, 401-100/2027",
    "401-100/2026, 401-1/2027",
    "401-5/2027, 402-1/2027",
  })
  void numbersFollowTheOrderInWhichTheyWereGiven(String earlier, String later) {
    assertThat(RegistryNumber.of(earlier)).isLessThan(RegistryNumber.of(later));
    assertThat(RegistryNumber.of(later)).isGreaterThan(RegistryNumber.of(earlier));
  }

  @ParameterizedTest
  @ValueSource(strings = {"401-7", "401/27", "401-7/27", "/2027", "401-/2027", "401-7/2027а", ""})
  void whatIsNoNumberOfTheBookIsADefect(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistryNumber.of(text))
        .withMessageContaining("Not a number of the registry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"401-7/2027", "III-04-401-7/2027", "7/2027", "06 401-7/2027"})
  void everyOfficeWritesItsSeriesInItsOwnWay(String text) {
    var number = RegistryNumber.of(text);

    assertThat(number.number()).isEqualTo(7);
    assertThat(number.year()).isEqualTo(2027);
    assertThat(number.series() + "7/2027").isEqualTo(text);
  }

  @Test
  void theOrderIsTheSameFromBothSides() {
    Property.forAll(
        random -> List.of(some(random), some(random), some(random)),
        three -> {
          var one = three.get(0);
          var another = three.get(1);
          var third = three.get(2);

          assertThat(Integer.signum(one.compareTo(another)))
              .isEqualTo(-Integer.signum(another.compareTo(one)));
          if (one.compareTo(another) <= 0 && another.compareTo(third) <= 0) {
            assertThat(one.compareTo(third)).isLessThanOrEqualTo(0);
          }
          assertThat(one.compareTo(another) == 0).isEqualTo(one.equals(another));
        });
  }

  private static RegistryNumber some(RandomGenerator random) {
    return new RegistryNumber(
        2026 + random.nextInt(2), random.nextBoolean() ? "401-" : "402-", random.nextInt(1, 4));
  }
}
