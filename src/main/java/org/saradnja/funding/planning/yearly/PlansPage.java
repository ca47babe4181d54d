package org.saradnja.funding.planning.yearly;

import java.util.List;

/** The plans of the units for which somebody is an officer. */
public record PlansPage(List<OfUnit> units) {

  public PlansPage {
    units = List.copyOf(units);
  }

  /**
   * @param begin years whose plan can be begun now
   */
  public record OfUnit(String slug, String name, List<Line> plans, List<String> begin) {}

  /**
   * @param mark class of the status tag
   */
  public record Line(String href, String year, String state, String mark, String rows) {}
}
