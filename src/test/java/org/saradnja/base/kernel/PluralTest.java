package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Plural.Form;
import org.saradnja.testing.Property;

class PluralTest {

  @ParameterizedTest(name = "{0} goes with {1}")
  @CsvSource({
    "0, OTHER",
    "1, ONE",
    "2, FEW",
    "3, FEW",
    "4, FEW",
    "5, OTHER",
    "10, OTHER",
    "11, OTHER",
    "12, OTHER",
    "13, OTHER",
    "14, OTHER",
    "15, OTHER",
    "21, ONE",
    "22, FEW",
    "25, OTHER",
    "100, OTHER",
    "101, ONE",
    "104, FEW",
    "111, OTHER",
    "114, OTHER",
    "1000000, OTHER",
    "1000001, ONE",
    "9223372036854775807, OTHER",
    "-9223372036854775808, OTHER",
    "-21, ONE",
  })
  void theLastTwoDigitsDecide(long number, Form form) {
    assertThat(Plural.form(number)).isEqualTo(form);
  }

  @Test
  void hundredsChangeNothing() {
    Property.forAll(
        random -> random.nextLong(1_000_000),
        number -> {
          assertThat(Plural.form(number + 100)).isEqualTo(Plural.form(number));
          assertThat(Plural.form(-number)).isEqualTo(Plural.form(number));
        });
  }

  @ParameterizedTest
  @CsvSource({"0, calls", "1, call", "2, calls", "21, calls", "-1, calls"})
  void englishIsSingularForOneAlone(long number, String noun) {
    assertThat(Plural.chooseEnglish(number, "call", "calls")).isEqualTo(noun);
  }
}
