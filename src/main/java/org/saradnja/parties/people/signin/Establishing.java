package org.saradnja.parties.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Opens the session of somebody who has proved who they are, whichever way: under a new id and with
 * a new form token, so that nothing that was known before signing in is worth anything after it.
 */
@Component
class Establishing implements SessionAuthenticationStrategy {

  /** A working day: longer than any meeting of a commission. */
  private static final int PATIENCE_SECONDS = 8 * 60 * 60;

  static final String DEVICE = "org.saradnja.device";

  private static final Logger log = LoggerFactory.getLogger(Establishing.class);

  private final SecurityContextRepository contexts;
  private final SessionAuthenticationStrategy formTokens;

  Establishing(SecurityContextRepository contexts, CsrfTokenRepository tokens) {
    this.contexts = contexts;
    this.formTokens = new CsrfAuthenticationStrategy(tokens);
  }

  @Override
  public void onAuthentication(
      Authentication signed, HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session == null) {
      session = request.getSession(true);
    } else {
      request.changeSessionId();
    }
    session.setMaxInactiveInterval(PATIENCE_SECONDS);
    session.setAttribute(DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
    formTokens.onAuthentication(signed, request, response);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signed);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    log.info("signed in person={}", signed.getName());
  }
}
