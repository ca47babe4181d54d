package org.saradnja.parties.people.access;

import java.util.Set;
import org.saradnja.base.web.Beginning;
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
record Route(Set<HttpMethod> methods, PathPattern pattern, Beginning beginning, Access access) {

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<HttpMethod> ALL = Set.of();

  /** Everybody may read it. */
  static Route open(String pattern) {
    return of(READING, pattern, new Access.Everyone());
  }

  /** Everybody may read it and send its form. */
  static Route openForm(String pattern) {
    return of(
        Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST), pattern, new Access.Everyone());
  }

  static Route signedIn(String pattern) {
    return of(ALL, pattern, new Access.WhoeverIsSignedIn());
  }

  static Route only(String pattern, Role... roles) {
    return of(ALL, pattern, new Access.HoldersOf(Set.of(roles)));
  }

  boolean matches(HttpMethod method, PathContainer path) {
    return (methods.isEmpty() || methods.contains(method))
        && beginning.fits(path.value())
        && pattern.matches(path);
  }

  private static Route of(Set<HttpMethod> methods, String text, Access access) {
    var pattern = PathPatternParser.defaultInstance.parse(text);
    return new Route(methods, pattern, Beginning.of(pattern), access);
  }
}
