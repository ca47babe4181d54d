package org.saradnja.training.exams.blueprint;

import java.util.List;

/** Programmes whose tests may have a blueprint, and all blueprints, the newest first. */
public record BlueprintsPage(
    List<Choice> programmes, List<Line> lines, List<Departure> departures) {

  public record Choice(String href, String title) {}

  public record Line(
      String number,
      String programme,
      String draws,
      String measure,
      String from,
      String provision) {}

  /** A test that was another than its blueprint, and why. */
  public record Departure(String test, String blueprint, String measure, String reason) {}
}
