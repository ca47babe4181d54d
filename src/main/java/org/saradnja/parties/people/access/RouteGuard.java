package org.saradnja.parties.people.access;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request pass by {@link RouteRules}; the mandates are read from the database each time. */
@Component
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {

  private final Authorisation authorisation;

  RouteGuard(Authorisation authorisation) {
    this.authorisation = authorisation;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> claimed, RequestAuthorizationContext context) {
    var admitted =
        accessTo(context.getRequest())
            .map(access ->
                access instanceof Access.Everyone
                    || signedIn(claimed.get()).map(who -> admits(access, who)).orElse(false))
            .orElse(false);
    return new AuthorizationDecision(admitted);
  }

  static Optional<Access> accessTo(HttpServletRequest request) {
    return RouteRules.of(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
  }

  private boolean admits(Access access, SignedIn who) {
    return switch (access) {
      case Access.Everyone _, Access.WhoeverIsSignedIn _ -> true;
      case Access.HoldersOf roles ->
          roles.admits(authorisation.mandates(who).stream().map(Mandate::role).collect(toSet()));
    };
  }

  private static Optional<SignedIn> signedIn(@Nullable Authentication claimed) {
    return claimed != null && claimed.getPrincipal() instanceof SignedIn who
        ? Optional.of(who)
        : Optional.empty();
  }
}
