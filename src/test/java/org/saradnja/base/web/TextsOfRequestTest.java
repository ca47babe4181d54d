package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class TextsOfRequestTest {

  private static final Instant NOON = Instant.parse("2027-04-20T10:00:00.123456Z");
  private static final String ORIGIN = "https://saradnja.example";

  private record Known(String displayName) implements Reader {}

  private TextsOfRequest production;
  private TextsOfRequest practice;

  @BeforeEach
  void make() throws Exception {
    production = texts(PracticeReading.NONE);
    practice =
        texts(
            new PracticeReading() {
              @Override
              public boolean isOn() {
                return true;
              }

              @Override
              public Optional<Instant> clock() {
                return Optional.of(NOON);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "/konkursi, CYRILLIC, /konkursi",
    "/lat/konkursi, LATIN, /konkursi",
    "/en, ENGLISH, /",
  })
  void aFrameKnowsThePageByItsPathWithoutFace(String path, Face face, String known) {
    var request = asked(path, face);
    request.setQueryString("strana=2");

    var frame = production.of(request).frame();

    assertThat(frame.path()).isEqualTo(known);
    assertThat(frame.query()).isEqualTo("?strana=2");
    assertThat(frame.origin()).isEqualTo(ORIGIN);
  }

  @Test
  void theOtherFacesOfAFailedPageAreThoseOfWhatWasAskedFor() {
    var request = asked("/error", Face.LATIN);
    request.setAttribute("jakarta.servlet.error.request_uri", "/lat/nema");

    assertThat(production.of(request).frame().path()).isEqualTo("/nema");
  }

  @Test
  void whoIsSignedInIsNamedAndAStrangerIsNot() {
    var request = asked("/rad", Face.CYRILLIC);
    assertThat(production.of(request).frame().signedIn()).isEmpty();

    request.setUserPrincipal(
        UsernamePasswordAuthenticationToken.authenticated(
            new Known("Вежбан Вежбовић"), null, List.of()));

    assertThat(production.of(request).frame().signedIn()).contains("Вежбан Вежбовић");
  }

  @Test
  void inAnOutageNothingIsAskedThatOnlyTheDatabaseKnows() {
    var request = asked("/dnevnik", Face.CYRILLIC);
    request.setUserPrincipal(
        UsernamePasswordAuthenticationToken.authenticated(new Known("Вежбан"), null, List.of()));
    request.setAttribute(TextsOfRequest.WITHOUT_DATABASE, true);

    var frame = practice.of(request).frame();

    assertThat(frame.signedIn()).isEmpty();
    assertThat(frame.practiceClock()).isNull();
    assertThat(frame.isPractice()).isTrue();
  }

  @Test
  void thePracticeClockIsShownToTheSecond() {
    assertThat(practice.of(asked("/", Face.CYRILLIC)).frame().practiceClock())
        .isEqualTo(Instant.parse("2027-04-20T10:00:00Z"));
    assertThat(production.of(asked("/", Face.CYRILLIC)).frame().practiceClock()).isNull();
  }

  @Test
  void aFormCarriesTheTokenOfItsRequest() {
    var request = asked("/prijava", Face.CYRILLIC);
    assertThat(production.of(request).frame().csrf().get()).isEqualTo(Frame.Token.NONE);

    request.setAttribute(
        CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_csrf", "secret"));

    assertThat(production.of(request).frame().csrf().get())
        .isEqualTo(new Frame.Token("_csrf", "secret"));
  }

  @Test
  void aFormOnAPageForEverybodyIsADefect() {
    var frame = production.of(asked("/", Face.CYRILLIC)).forEverybody().frame();

    assertThatIllegalStateException().isThrownBy(() -> frame.csrf().get());
  }

  @Test
  void aLetterHasNobodyAroundIt() {
    var frame = practice.of(Face.ENGLISH).frame();

    assertThat(frame.signedIn()).isEmpty();
    assertThat(frame.origin()).isEqualTo(ORIGIN);
    assertThat(frame.csrf().get()).isEqualTo(Frame.Token.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "/konkursi, /konkursi, true",
    "/konkursi/VEZ-2027-01, /konkursi, true",
    "/konkursi-arhiva, /konkursi, false",
    "/, /konkursi, false",
  })
  void theNavigationMarksThePartOneIsIn(String path, String section, boolean within) {
    assertThat(production.of(asked(path, Face.CYRILLIC)).frame().isIn(section)).isEqualTo(within);
  }

  private static TextsOfRequest texts(PracticeReading practice) throws Exception {
    return new TextsOfRequest(
        TextCatalogue.ofCommands(),
        LegalTime.physical(Clock.fixed(NOON, Office.ZONE)),
        practice,
        new Assets(),
        ORIGIN);
  }

  private static MockHttpServletRequest asked(String path, Face face) {
    var request = new MockHttpServletRequest("GET", path);
    request.setAttribute(FaceFilter.FACE, face);
    return request;
  }
}
