package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the texts of a page for the request that asks for it, or of a letter for its reader. */
@Component
public class TextsOfRequest {

  /** Set on a request whose page must be printed though the database does not answer. */
  static final String WITHOUT_DATABASE = "org.saradnja.withoutDatabase";

  private final TextCatalogue catalogue;
  private final LegalTime time;
  private final PracticeReading practice;
  private final Assets assets;
  private final String origin;

  TextsOfRequest(
      TextCatalogue catalogue,
      LegalTime time,
      PracticeReading practice,
      Assets assets,
      @Value("${saradnja.address}") String origin) {
    this.catalogue = catalogue;
    this.time = time;
    this.practice = practice;
    this.assets = assets;
    this.origin = origin;
  }

  public Texts of(HttpServletRequest request) {
    var face = (Face) request.getAttribute(FaceFilter.FACE);
    return new Texts(catalogue, face == null ? Face.CYRILLIC : face, time.zone(), frameOf(request));
  }

  /** Texts outside a request: letters, documents. */
  public Texts of(Face face) {
    var frame =
        new Frame(
            "/", "", origin, null, () -> Frame.Token.NONE, false, null, null, assets.href(""));
    return new Texts(catalogue, face, time.zone(), frame);
  }

  private Frame frameOf(HttpServletRequest request) {
    var failed = request.getAttribute("jakarta.servlet.error.request_uri");
    var path = failed == null ? request.getRequestURI() : failed.toString();
    var query = request.getQueryString();
    var outage = request.getAttribute(WITHOUT_DATABASE) != null;
    return new Frame(
        Face.of(path).strip(path),
        query == null ? "" : "?" + query,
        origin,
        outage ? null : readerOf(request),
        () -> token(request),
        practice.isOn(),
        outage ? null : practice.clock().map(TextsOfRequest::toTheSecond).orElse(null),
        (Beside) request.getAttribute(Beside.OF_REQUEST),
        assets.href(""));
  }

  private static Instant toTheSecond(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS);
  }

  private static @Nullable String readerOf(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication signed
            && signed.getPrincipal() instanceof Reader reader
        ? reader.displayName()
        : null;
  }

  private static Frame.Token token(HttpServletRequest request) {
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return csrf == null
        ? Frame.Token.NONE
        : new Frame.Token(csrf.getParameterName(), csrf.getToken());
  }
}
