package org.saradnja.parties.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ThrottleTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::1, 20010db800010002",
    "2001:db8:1:3::1, 20010db800010003"
  })
  void aVisitorIsAnAddressOrTheNetworkOfASixthVersionAddress(String address, String place) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);

    assertThat(Throttle.addressOf(request)).isEqualTo(place);
  }

  @Test
  void anAllowanceComesBackEvenly() {
    assertThat(new Allowance("sign-in", 10, Duration.ofMinutes(15)).cost())
        .isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void anAllowanceThatAllowsNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Allowance("nothing", 0, Duration.ofMinutes(1)));
  }
}
