package org.saradnja.parties.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

  @ParameterizedTest
  @ValueSource(strings = {"vezba-2026", "ручак код баке недељом", "Љубичица5!"})
  void lengthIsEnough(String password) {
    assertThat(NewPassword.fault(password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', password.tooShort",
    "vezba-202, password.tooShort",
    "1111111111, password.tooPlain",
    "ababababababab, password.tooPlain"
  })
  void whatIsShortOrPlainIsRefused(String password, String fault) {
    assertThat(NewPassword.fault(password)).contains(fault);
  }

  @Test
  void whatIsEndlessIsRefused() {
    assertThat(NewPassword.fault("добра лозинка ".repeat(20))).contains("password.tooLong");
  }

  @Test
  void aSignOutsideTheBasicPlaneIsOneSign() {
    assertThat(NewPassword.fault("😀😁😂😃😄")).contains("password.tooShort");
  }
}
