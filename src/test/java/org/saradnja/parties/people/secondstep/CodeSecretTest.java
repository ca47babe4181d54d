package org.saradnja.parties.people.secondstep;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSecretTest {

  /** The secret and the moments of RFC 6238, appendix B. */
  private static final CodeSecret RFC = new CodeSecret("12345678901234567890".getBytes(US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    assertThat(RFC.code(second / 30)).isEqualTo(code);
    assertThat(RFC.halfMinuteOf(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  @ParameterizedTest
  @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
  void theNeighbouringHalfMinutesCountAsWell(int offset, boolean counts) {
    var now = Instant.ofEpochSecond(1_111_111_110);
    var code = RFC.code((now.getEpochSecond() + offset) / 30);

    assertThat(RFC.halfMinuteOf(code, now).isPresent()).isEqualTo(counts);
  }

  @Test
  void tellsTheApplicationWhoseItIs() {
    assertThat(RFC.address("вежбан@primer.example"))
        .startsWith("otpauth://totp/Saradnja:%D0%B2")
        .contains("%40primer.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Saradnja");
    assertThat(RFC.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
  }

  @Test
  void noTwoSecretsAreTheSame() {
    var random = new SecureRandom();

    assertThat(CodeSecret.random(random).bytes())
        .hasSize(20)
        .isNotEqualTo(CodeSecret.random(random).bytes());
  }
}
