package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0, 'Firefox, Linux'",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0, 'Edge, Windows'",
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36, 'Chrome, Android'",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1, 'Safari, iPhone'",
    "curl/8.5.0, ''",
    ", ''"
  })
  void isSaidInWordsThatItsOwnerRecognises(@Nullable String userAgent, String device) {
    assertThat(Device.of(userAgent)).isEqualTo(device);
  }
}
