package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;
import tools.jackson.databind.json.JsonMapper;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"100002887", "104052135", "103920327", "100041150"})
  void realTaxNumbersHaveAValidCheckDigit(String number) {
    assertThat(new TaxNumber(number).hasValidCheckDigit()).isTrue();
    assertThat(new TaxNumber(withAnotherLastDigit(number)).hasValidCheckDigit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"17162543", "20084693", "17059831", "07007965"})
  void realRegistrationNumbersHaveAValidCheckDigit(String number) {
    assertThat(new RegistrationNumber(number).hasValidCheckDigit()).isTrue();
    assertThat(new RegistrationNumber(withAnotherLastDigit(number)).hasValidCheckDigit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000", "60000000"})
  void aRemainderOfNoughtOrOneMakesTheCheckDigitNought(String number) {
    assertThat(new RegistrationNumber(number).hasValidCheckDigit()).isTrue();
  }

  @Test
  void aWrongDigitAnywhereIsNoticedInATaxNumber() {
    Property.forAll(
        random -> someDigits(random, 8),
        digits -> {
          var number = digits + CheckDigits.ofTaxNumber(digits);
          assertThat(new TaxNumber(number).hasValidCheckDigit()).isTrue();
          for (int at = 0; at < 9; at++) {
            char wrong = (char) ('0' + (number.charAt(at) - '0' + 1) % 10);
            var mistyped = number.substring(0, at) + wrong + number.substring(at + 1);
            assertThat(new TaxNumber(mistyped).hasValidCheckDigit()).isFalse();
          }
        });
  }

  @ParameterizedTest(name = "{0} is kept as {1}, shown as {2}")
  @CsvSource({
    "845-404849-87, 845000000040484987, 845-404849-87",
    "845-0000000404849-87, 845000000040484987, 845-404849-87",
    "845000000040484987, 845000000040484987, 845-404849-87",
    "840-29770845-52, 840000002977084552, 840-29770845-52",
    "' 840 - 29770845 - 52 ', 840000002977084552, 840-29770845-52",
  })
  void aBankAccountIsReadAsItIsPrinted(String text, String digits, String shown) {
    var account = BankAccount.parse(text).orElseThrow();

    assertThat(account.digits18()).isEqualTo(digits);
    assertThat(account.display()).isEqualTo(shown);
    assertThat(account.hasValidCheckDigits()).isTrue();
    assertThat(account.isTreasury()).isEqualTo(shown.startsWith("840"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "845", "845-404849", "84-404849-87", "845--87", "845-40484987", "x"})
  void whatIsNotABankAccountIsNotRead(String text) {
    assertThat(BankAccount.parse(text)).isEmpty();
  }

  @Test
  void wrongCheckDigitsOfAnAccountAreAWarning() {
    var account = BankAccount.parse("845-404849-88").orElseThrow();

    assertThat(account.hasValidCheckDigits()).isFalse();
  }

  @Test
  void whatIsShownOfAnAccountIsReadBack() {
    Property.forAll(
        random -> new BankAccount(someDigits(random, 3) + "0000" + someDigits(random, 11)),
        account -> assertThat(BankAccount.parse(account.display())).contains(account));
  }

  @Test
  void theExampleOfTheNationalBankHasTheCheckDigitsSixteen() {
    var reference = PaymentReference.of("3220000111111111000");

    assertThat(reference.check()).isEqualTo("16");
    assertThat(reference.display()).isEqualTo("97 16-3220000111111111000");
    assertThat(PaymentReference.parse("163220000111111111000")).contains(reference);
    assertThat(PaymentReference.parse("97 16-3220000111111111000")).contains(reference);
    assertThat(PaymentReference.parse("97 17-3220000111111111000")).isEmpty();
  }

  @Test
  void lettersOfAReferenceCountFromTen() {
    assertThat(PaymentReference.of("az").check()).isEqualTo(CheckDigits.mod97("1035"));
    assertThat(PaymentReference.of("VEZ-2027-01").number()).isEqualTo("VEZ202701");
  }

  @Test
  void everyReferenceIsReadBackAndItsDigitsMakeOneModulo97() {
    Property.forAll(
        random -> PaymentReference.of(someDigits(random, random.nextInt(1, 17))),
        reference -> {
          assertThat(PaymentReference.parse(reference.display())).contains(reference);
          assertThat(Long.parseLong(reference.number() + reference.check()) % 97).isEqualTo(1);
        });
  }

  @Test
  void aMistypedDigitOfAnAccountIsNoticedWhereverItIs() {
    Property.forAll(
        random -> someDigits(random, 16),
        digits -> {
          var number = digits + CheckDigits.mod97(digits);
          assertThat(new BankAccount(number).hasValidCheckDigits()).isTrue();
          for (int at = 0; at < number.length(); at++) {
            char wrong = (char) ('0' + (number.charAt(at) - '0' + 1) % 10);
            var mistyped = number.substring(0, at) + wrong + number.substring(at + 1);
            assertThat(new BankAccount(mistyped).hasValidCheckDigits()).as(mistyped).isFalse();
          }
        });
  }

  @Test
  void twoDigitsOfAReferenceThatChangedPlacesAreNoticed() {
    Property.forAll(
        random -> someDigits(random, random.nextInt(2, 17)),
        digits -> {
          var reference = PaymentReference.of(digits);
          for (int at = 0; at + 1 < digits.length(); at++) {
            if (digits.charAt(at) != digits.charAt(at + 1)) {
              var swapped =
                  digits.substring(0, at)
                      + digits.charAt(at + 1)
                      + digits.charAt(at)
                      + digits.substring(at + 2);
              assertThat(PaymentReference.of(swapped).check()).isNotEqualTo(reference.check());
            }
          }
        });
  }

  @Test
  void identifiersHaveExactlyTheirDigits() {
    assertThat(TaxNumber.parse(" 100 002 887 ")).contains(new TaxNumber("100002887"));
    assertThat(TaxNumber.parse("10000288")).isEmpty();
    assertThat(TaxNumber.parse("10000288x")).isEmpty();
    assertThat(RegistrationNumber.parse("07007965")).contains(new RegistrationNumber("07007965"));
    assertThat(RegistrationNumber.parse("7007965")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new TaxNumber("١٠٠٠٠٢٨٨٧"));
    assertThatIllegalArgumentException().isThrownBy(() -> new RegistrationNumber(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount("845-404849-87"));
    assertThatIllegalArgumentException().isThrownBy(() -> PaymentReference.of("ž"));
  }

  @Test
  void identifiersAreStringsInJson() {
    var json = JsonMapper.shared();

    assertThat(json.writeValueAsString(new TaxNumber("100002887"))).isEqualTo("\"100002887\"");
    assertThat(json.readValue("\"07007965\"", RegistrationNumber.class))
        .isEqualTo(new RegistrationNumber("07007965"));
    assertThat(json.readValue("\"845000000040484987\"", BankAccount.class).display())
        .isEqualTo("845-404849-87");
    assertThat(json.readValue("\"VEZ202701\"", PaymentReference.class))
        .isEqualTo(PaymentReference.of("VEZ-2027-01"));
  }

  private static String withAnotherLastDigit(String number) {
    int last = number.length() - 1;
    return number.substring(0, last) + (number.charAt(last) - '0' + 1) % 10;
  }

  private static String someDigits(RandomGenerator random, int length) {
    var digits = new StringBuilder();
    random.ints(length, 0, 10).forEach(digits::append);
    return digits.toString();
  }
}
