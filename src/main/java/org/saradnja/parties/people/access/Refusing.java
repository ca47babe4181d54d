package org.saradnja.parties.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.saradnja.base.web.Face;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What a visitor is told whom the chain does not let pass: whoever must sign in first is sent there
 * and back, a stale form is kept, and what is not for the visitor does not exist.
 */
@Component
class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String SIGN_IN = "/nalog/prijava";
  private static final String GO_ON = "/nalog/nastavak";

  private final FormKeeping forms;

  Refusing(FormKeeping forms) {
    this.forms = forms;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
      throws IOException {
    if (RouteGuard.accessTo(request).isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND.value());
      return;
    }
    var kept = forms.keep(request, response);
    send(request, response, signInAndThen(kept ? GO_ON : wanted(request)));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (!(denied instanceof CsrfException)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (request.getRequestURI().equals(SIGN_IN)) {
      send(request, response, SIGN_IN);
    } else if (forms.keep(request, response)) {
      send(request, response, GO_ON);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static String signInAndThen(String path) {
    return SIGN_IN + "?posle=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** After a POST the page it came from is not known; its own path is the nearest. */
  private static String wanted(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** A part of a page that is being exchanged must become a whole page again. */
  private static void send(HttpServletRequest request, HttpServletResponse response, String path) {
    var face = (Face) request.getAttribute(Face.class.getName());
    var location = (face == null ? Face.CYRILLIC : face).href(path);
    if (request.getHeader("HX-Request") != null) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      response.setHeader("HX-Redirect", location);
    } else {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, location);
    }
  }
}
