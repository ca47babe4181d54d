package org.saradnja.training.programmes.keeping;

import java.util.List;

/** All programmes on the Academy's desk. */
public record ProgrammesPage(List<Year> years, List<Line> lines) {

  /**
   * The whole programme of a year.
   *
   * @param proposed how much of it waits for its adoption, in words; may be empty
   */
  public record Year(String href, String heading, String proposed) {}

  public record Line(
      String href,
      String title,
      String code,
      String kind,
      String year,
      String state,
      String mark) {}
}
