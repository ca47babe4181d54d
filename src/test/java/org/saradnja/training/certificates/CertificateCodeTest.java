package org.saradnja.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class CertificateCodeTest {

  @Test
  void whatIsPrintedIsReadBack() {
    Property.forAll(
        CertificateCode::random,
        code -> {
          assertThat(CertificateCode.parse(code.grouped())).contains(code);
          assertThat(CertificateCode.parse(code.value().toLowerCase(java.util.Locale.ROOT)))
              .contains(code);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "7KQ4-M2XD-9FPT-0A3B, as printed",
    "'  7kq4 m2xd 9fpt oa3b ', small letters and the letter O for zero",
    "7КЉ4-М2ЏД-9ФПТ-ОА3Б, typed on the Cyrillic keyboard",
    "7KQ4–M2XD–9FPT–0A3B, with dashes that a program made of hyphens",
  })
  void theScriptAndTheHyphensDoNotMatter(String typed, String why) {
    assertThat(CertificateCode.parse(typed)).as(why).contains(SampleCertificate.CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7KQ4M2XD9FPT", "7KQ4M2XD9FPT0A3BB", "7KQ4M2XD9FPT0A3U", "<script>"})
  void whatIsNoCodeIsNotRead(String typed) {
    assertThat(CertificateCode.parse(typed)).isEmpty();
  }

  @Test
  void digitsThatLookLikeLettersAreDigits() {
    assertThat(CertificateCode.parse("OIL0-0000-0000-0000"))
        .contains(new CertificateCode("0110000000000000"));
  }
}
