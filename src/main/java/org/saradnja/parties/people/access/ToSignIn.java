package org.saradnja.parties.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.saradnja.base.web.Face;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends a visitor who must sign in first to the sign-in page, and back afterwards. */
@Component
class ToSignIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
      throws IOException {
    if (RouteGuard.accessTo(request).isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND.value());
      return;
    }
    var query = request.getQueryString();
    var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    var path = "/nalog/prijava?posle=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    var face = (Face) request.getAttribute(Face.class.getName());
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, (face == null ? Face.CYRILLIC : face).href(path));
  }
}
