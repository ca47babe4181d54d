package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class DinarsTest {

  @ParameterizedTest(name = "{0} is {1} paras")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234.567,89      | 123456789",
        "1234567           | 123456700",
        "1234567.89        | 123456789",
        "1234567,89        | 123456789",
        "1,234,567.89      | 123456789",
        "1,234,567         | 123456700",
        "1 234 567,89      | 123456789",
        "1\u00A0234\u202F567   | 123456700",
        "' 5.820.000 '     | 582000000",
        "1.234             | 123400",
        "1,234.5           | 123450",
        "12.5              | 1250",
        "0                 | 0",
        "0,05              | 5",
        "92233720368547758,07 | 9223372036854775807",
      })
  void readsAnAmountAsPeopleWriteIt(String text, long paras) {
    assertThat(Dinars.parse(text)).contains(new Dinars(paras));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        " ",
        "a lot",
        "-5",
        "+5",
        "−5",
        "1,234",
        "1.234.56",
        "12.34.567",
        "1.234,567",
        "1,234,56",
        "1.2345",
        "0,123",
        "0.123",
        "012",
        ",50",
        "5,",
        "5.",
        "1..2",
        "1 234.567",
        "12 34",
        "1.234 567",
        "1e6",
        "١٢٣",
        "5 динара",
        "NaN",
        "92233720368547758,08",
        "1234567.891",
        "99999999999999999999999999999999999999999999999",
      })
  void refusesWhatIsNotOneClearAmount(String text) {
    assertThat(Dinars.parse(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} paras")
  @CsvSource(
      delimiter = '|',
      value = {
        "123456789 | 1234567.89 | 1.234.567,89 | 1.234.567,89 | 1,234,567.89 | 1,234,567.89",
        "582000000 | 5820000.00 | 5.820.000,00 | 5.820.000    | 5,820,000.00 | 5,820,000",
        "0         | 0.00       | 0,00         | 0            | 0.00         | 0",
        "5         | 0.05       | 0,05         | 0,05         | 0.05         | 0.05",
        "99900     | 999.00     | 999,00       | 999          | 999.00       | 999",
        "100000    | 1000.00    | 1.000,00     | 1.000        | 1,000.00     | 1,000",
      })
  void isWrittenForProgramsForSerbianAndForEnglishReaders(
      long paras, String plain, String full, String brief, String english, String englishBrief) {
    var amount = new Dinars(paras);

    assertThat(amount.plain()).isEqualTo(plain);
    assertThat(amount.serbian()).isEqualTo(full);
    assertThat(amount.serbianShort()).isEqualTo(brief);
    assertThat(amount.english()).isEqualTo(english);
    assertThat(amount.englishShort()).isEqualTo(englishBrief);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Property.forAll(
        DinarsTest::someAmount,
        amount ->
            assertThat(
                    List.of(
                        amount.plain(), amount.serbian(), amount.serbianShort(), amount.english()))
                .allSatisfy(text -> assertThat(Dinars.parse(text)).contains(amount)));
  }

  @Test
  void addingAndTakingAwayIsExact() {
    assertThat(Dinars.of(10).plus(new Dinars(5)).minus(new Dinars(6))).isEqualTo(new Dinars(999));
    assertThat(new Dinars(33).times(3)).isEqualTo(new Dinars(99));
    assertThat(Dinars.sum(List.of(Dinars.of(1), Dinars.of(2), new Dinars(3))))
        .isEqualTo(new Dinars(303));
    assertThat(Dinars.sum(List.of())).isEqualTo(Dinars.ZERO);
    assertThat(Dinars.ZERO.isZero()).isTrue();
    assertThat(new Dinars(1).isZero()).isFalse();
  }

  @Test
  void anAmountCoversItselfAndLess() {
    assertThat(Dinars.of(5).covers(Dinars.of(5))).isTrue();
    assertThat(Dinars.of(5).covers(new Dinars(501))).isFalse();
    assertThat(Dinars.of(5)).isGreaterThan(Dinars.of(4)).isLessThan(Dinars.of(6));
  }

  @Test
  void anAmountIsNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Dinars(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dinars.of(1).minus(Dinars.of(2)))
        .withMessage("1.00 does not cover 2.00");
    assertThatIllegalArgumentException().isThrownBy(() -> Dinars.of(1).times(-1));
  }

  @Test
  void anAmountBeyondTheRangeIsNotWrappedAround() {
    var most = new Dinars(Long.MAX_VALUE);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(new Dinars(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Dinars.of(Long.MAX_VALUE));
  }

  @ParameterizedTest(name = "{0} of {1} is {2} hundredths of a percent")
  @CsvSource({
    "3820000, 65862069, 580",
    "1, 3, 3333",
    "2, 3, 6667",
    "1, 8000, 1",
    "1, 20000, 1",
    "1, 20001, 0",
    "9223372036854775807, 9223372036854775807, 10000",
    "3, 2, 15000",
  })
  void theShareIsRoundedHalfUp(long part, long total, int hundredthsOfAPercent) {
    assertThat(new Dinars(part).percentOf(new Dinars(total))).isEqualTo(hundredthsOfAPercent);
  }

  @Test
  void aShareOfNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Dinars.ZERO.percentOf(Dinars.ZERO));
  }

  static Dinars someAmount(RandomGenerator random) {
    return new Dinars(random.nextLong(1L << random.nextInt(1, 63)));
  }
}
