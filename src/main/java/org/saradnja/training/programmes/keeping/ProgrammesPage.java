package org.saradnja.training.programmes.keeping;

import java.util.List;

/** All programmes on the Academy's desk. */
public record ProgrammesPage(List<Line> lines) {

  public record Line(
      String href,
      String title,
      String code,
      String kind,
      String year,
      String state,
      String mark) {}
}
