package org.saradnja.parties.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.saradnja.parties.people.SecondSteps;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** What follows a right password: the session, or the question for a code. */
@Component
class Entering {

  private static final int PATIENCE_SECONDS = 600;

  private final SecondSteps steps;
  private final SessionAuthenticationStrategy session;
  private final Clock clock;

  Entering(SecondSteps steps, SessionAuthenticationStrategy session, Clock clock) {
    this.steps = steps;
    this.session = session;
    this.clock = clock;
  }

  /** Where to go next. */
  String enter(
      Authentication proved,
      String destination,
      HttpServletRequest request,
      HttpServletResponse response) {
    var who = (SignedIn) proved.getPrincipal();
    if (who == null || !steps.isAskedOf(who.person())) {
      session.onAuthentication(proved, request, response);
      return destination;
    }
    var fresh = request.getSession(false) == null;
    var waiting = request.getSession(true);
    if (fresh) {
      waiting.setMaxInactiveInterval(PATIENCE_SECONDS);
    } else {
      request.changeSessionId();
    }
    waiting.setAttribute(Pending.ATTRIBUTE, new Pending(who, destination, clock.instant()));
    return "/nalog/prijava/kod";
  }
}
