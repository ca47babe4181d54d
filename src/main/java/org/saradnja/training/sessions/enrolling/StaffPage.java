package org.saradnja.training.sessions.enrolling;

import java.util.List;

/** Trainings for the staff of a unit, and who of it goes where. */
public record StaffPage(List<OfUnit> units) {

  public record OfUnit(String slug, String name, List<Open> open, List<Line> sent) {}

  public record Open(String href, String place, String days, String places, String closes) {}

  public record Line(
      String name, String place, String href, String days, String state, String mark) {}
}
