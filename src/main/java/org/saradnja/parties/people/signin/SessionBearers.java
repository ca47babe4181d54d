package org.saradnja.parties.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.saradnja.parties.people.Bearers;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/** Bearers of a session, told by its row as the repository of sessions would tell them. */
@Component
class SessionBearers implements Bearers {

  private static final String PERSON =
      """
      select cast(principal_name as uuid)
        from spring_session
       where session_id = :bearer and expiry_time > :bearerNow and last_access_time > :bearerUsed
      """;

  private final CookieSerializer cookies;
  private final CsrfTokenRepository tokens;
  private final CsrfTokenRequestHandler forms = new XorCsrfTokenRequestAttributeHandler();
  private final Clock clock;

  SessionBearers(CookieSerializer cookies, CsrfTokenRepository tokens, Clock clock) {
    this.cookies = cookies;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Bearer> of(HttpServletRequest request) {
    var sessions = cookies.readCookieValues(request);
    if (sessions.size() != 1 || !hasToken(request) || holdsNothing(request)) {
      return Optional.empty();
    }
    var now = clock.instant();
    return Optional.of(
        new Bearer(
            PERSON,
            Map.of(
                "bearer", sessions.getFirst(),
                "bearerNow", now.toEpochMilli(),
                "bearerUsed", now.minus(TouchedSession.OFTEN_ENOUGH).toEpochMilli())));
  }

  private boolean hasToken(HttpServletRequest request) {
    var token = tokens.loadToken(request);
    if (token == null) {
      return false;
    }
    var sent = forms.resolveCsrfTokenValue(request, token);
    return sent != null
        && MessageDigest.isEqual(sent.getBytes(UTF_8), token.getToken().getBytes(UTF_8));
  }

  private static boolean holdsNothing(HttpServletRequest request) {
    return request.getParameterMap().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(value -> value.indexOf('\0') >= 0);
  }
}
