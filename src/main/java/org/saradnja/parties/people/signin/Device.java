package org.saradnja.parties.people.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a session was opened, in words that its owner recognises. */
final class Device {

  private static final List<String> BROWSERS =
      List.of("Edg:Edge", "OPR:Opera", "Firefox:Firefox", "Chrome:Chrome", "Safari:Safari");
  private static final List<String> SYSTEMS =
      List.of(
          "Android:Android",
          "iPhone:iPhone",
          "iPad:iPad",
          "Windows:Windows",
          "Mac OS:macOS",
          "Linux:Linux");

  private Device() {}

  /** {@code Firefox, Linux}; empty when the browser does not say. */
  static String of(@Nullable String userAgent) {
    if (userAgent == null) {
      return "";
    }
    var browser = first(BROWSERS, userAgent);
    var system = first(SYSTEMS, userAgent);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(List<String> marks, String userAgent) {
    return marks.stream()
        .filter(mark -> userAgent.contains(mark.substring(0, mark.indexOf(':'))))
        .map(mark -> mark.substring(mark.indexOf(':') + 1))
        .findFirst()
        .orElse("");
  }
}
