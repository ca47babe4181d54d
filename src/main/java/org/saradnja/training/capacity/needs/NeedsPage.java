package org.saradnja.training.capacity.needs;

import java.util.List;
import java.util.Map;

/** All that was set about who is to be trained, the newest first, and the form for more. */
public record NeedsPage(
    List<Line> lines, Choices choices, NeedForm form, Map<String, String> errors) {

  public record Line(
      String number,
      String whom,
      String role,
      String programme,
      String kind,
      String state,
      String mark,
      String from,
      String provision,
      String doubt) {}

  public record Choices(
      Map<String, String> units,
      Map<String, String> roles,
      Map<String, String> programmes,
      Map<String, String> kinds,
      Map<String, String> asked) {}
}
