package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every answer says to the browser, and where whoever may not pass is sent. */
@ApplicationTest
class SecurityHeadersTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/lat/konkursi", "/nalog/prijava", "/api/v1/units", "/nigde"})
  void noAnswerLetsAForeignScriptRunOrAnotherSiteFrameIt(String path) {
    var headers = mvc.get().uri(path).exchange().getResponse();

    assertThat(headers.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .contains("form-action 'self'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en/konkursi", "/nalog/prijava", "/rokovi"})
  void noPageHoldsAScriptOrAStyleOfItsOwn(String path) {
    var page = page(mvc, path);

    assertThat(page.select("script:not([src]), style")).isEmpty();
    assertThat(page.select("[style], [onclick], [onload], [onsubmit]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/rad/vesti, /nalog/prijava?posle=%2Frad%2Fvesti",
    "/lat/rad/vesti?strana=2, /lat/nalog/prijava?posle=%2Frad%2Fvesti%3Fstrana%3D2",
    "/en/rad, /en/nalog/prijava?posle=%2Frad",
  })
  void whoIsNotSignedInIsSentToSignInAndBack(String path, String location) {
    assertThat(mvc.get().uri(path)).hasStatus(303).hasHeader(HttpHeaders.LOCATION, location);
  }

  @Test
  void aPartOfAPageBecomesAWholeOne() {
    assertThat(mvc.get().uri("/lat/rad/vesti").header("HX-Request", "true"))
        .hasStatus(204)
        .hasHeader("HX-Redirect", "/lat/nalog/prijava?posle=%2Frad%2Fvesti");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/rad/nigde", "/actuator/env", "/lat/rad/nigde"})
  void whatDoesNotExistAsksNobodyToSignIn(String path) {
    assertThat(mvc.get().uri(path)).hasStatus(404);
  }

  @Test
  void whatIsNotForSomebodyDoesNotExistForThem() {
    var who = Somebody.withoutMandates(application);

    assertThat(mvc.get().uri("/rad/vesti").with(Signed.as(who))).hasStatus(404);
    assertThat(mvc.get().uri("/rad/pogon").with(Signed.as(who))).hasStatus(404);
  }

  @Test
  void aFormWithoutItsTokenIsNotTaken() {
    assertThat(mvc.post().uri("/nalog/lozinka/zaboravljena")).hasStatus(403);
  }

  @Test
  void whoeverOnlyReadsGetsNoSession() {
    var cookies = mvc.get().uri("/konkursi").exchange().getResponse().getCookies();

    assertThat(cookies).noneMatch(cookie -> cookie.getName().equals("SESSION"));
  }
}
