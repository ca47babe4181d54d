package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the filters put on a request before anybody else sees it. */
class FaceFilterTest {

  private static final Instant NOON = Instant.parse("2027-04-20T10:00:00.123456Z");

  @ParameterizedTest
  @CsvSource({
    "/konkursi, CYRILLIC, /konkursi, sr-Cyrl",
    "/lat/konkursi, LATIN, /konkursi, sr-Latn",
    "/lat, LATIN, /, sr-Latn",
    "/en/rad/vesti/7, ENGLISH, /rad/vesti/7, en",
    "/england, CYRILLIC, /england, sr-Cyrl",
  })
  void controllersKnowOneAddressForEachPage(String sent, Face face, String seen, String language)
      throws Exception {
    var chain = new MockFilterChain();
    var response = new MockHttpServletResponse();

    new FaceFilter().doFilter(request(sent), response, chain);

    var passed = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    assertThat(passed.getRequestURI()).isEqualTo(seen);
    assertThat(passed.getServletPath()).isEqualTo(seen);
    assertThat(passed.getAttribute(FaceFilter.FACE)).isEqualTo(face);
    assertThat(response.getHeader("Content-Language")).isEqualTo(language);
  }

  @Test
  void theMomentOfArrivalIsThePhysicalOne() throws Exception {
    var chain = new MockFilterChain();

    new Arrival(Clock.fixed(NOON, ZoneOffset.UTC))
        .doFilter(request("/rad/prijave/7/slanje"), new MockHttpServletResponse(), chain);

    assertThat(Objects.requireNonNull(chain.getRequest()).getAttribute(Arrival.MOMENT))
        .isEqualTo(NOON);
  }

  private static MockHttpServletRequest request(String path) {
    var request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    return request;
  }
}
