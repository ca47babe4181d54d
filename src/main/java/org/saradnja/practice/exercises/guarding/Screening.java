package org.saradnja.practice.exercises.guarding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Beside;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.training.sessions.Sessions;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Public pages of a town are open to its pair and to those who lead the exercise; to everybody else
 * there is no such town. The workspace asks the mandates, as everywhere. Whoever practises is told
 * on every page of the town what comes next.
 */
@Component
@PracticeOnly
class Screening implements HandlerInterceptor {

  private static final String WORKSPACE = "/rad";

  private final Towns towns;
  private final Exercises exercises;
  private final Leaders leaders;
  private final Sessions sessions;
  private final Guidance guidance;

  Screening(
      Towns towns, Exercises exercises, Leaders leaders, Sessions sessions, Guidance guidance) {
    this.towns = towns;
    this.exercises = exercises;
    this.leaders = leaders;
    this.sessions = sessions;
    this.guidance = guidance;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var path = request.getRequestURI();
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables) {
      variables.values().stream()
          .flatMap(value -> towns.named(String.valueOf(value)).stream())
          .findFirst()
          .or(() -> towns.scoredAt(Face.of(path).strip(path)))
          .flatMap(exercises::of)
          .ifPresent(pair -> screen(request, pair));
    }
    return true;
  }

  private void screen(HttpServletRequest request, Pair pair) {
    var beside = reader(request).flatMap(who -> beside(who, pair));
    beside.ifPresent(found -> request.setAttribute(Beside.OF_REQUEST, found));
    if (beside.isEmpty() && !request.getRequestURI().startsWith(WORKSPACE)) {
      throw new NoSuchThing("town of " + pair.id().value());
    }
  }

  private Optional<Beside> beside(SignedIn who, Pair pair) {
    if (pair.isOf(who.person())) {
      return Optional.of(guidance.of(pair, who));
    }
    var session = sessions.get(exercises.get(pair.exercise()).session());
    return leaders.leads(who, session)
        ? Optional.of(Guidance.forLeader(pair, session))
        : Optional.empty();
  }

  private static Optional<SignedIn> reader(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication signed
            && signed.getPrincipal() instanceof SignedIn who
        ? Optional.of(who)
        : Optional.empty();
  }
}
