package org.saradnja.parties.people.access;

import java.util.Set;
import org.saradnja.parties.people.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A route with who it is for.
 *
 * @param methods none means all
 */
record Route(Set<HttpMethod> methods, PathPattern pattern, Access access) {

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<HttpMethod> ALL = Set.of();

  /** Everybody may read it. */
  static Route open(String pattern) {
    return new Route(READING, parsed(pattern), new Access.Everyone());
  }

  /** Everybody may read it and send its form. */
  static Route openForm(String pattern) {
    return new Route(
        Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST),
        parsed(pattern),
        new Access.Everyone());
  }

  static Route signedIn(String pattern) {
    return new Route(ALL, parsed(pattern), new Access.WhoeverIsSignedIn());
  }

  static Route only(String pattern, Role... roles) {
    return new Route(ALL, parsed(pattern), new Access.HoldersOf(Set.of(roles)));
  }

  boolean matches(HttpMethod method, String path) {
    return (methods.isEmpty() || methods.contains(method))
        && pattern.matches(PathContainer.parsePath(path));
  }

  private static PathPattern parsed(String pattern) {
    return PathPatternParser.defaultInstance.parse(pattern);
  }
}
