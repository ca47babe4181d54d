package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Map;

/** The calls of the units for which somebody is an officer, in every state. */
public record CallsPage(List<OfUnit> units) {

  public CallsPage {
    units = List.copyOf(units);
  }

  /**
   * @param newId of the draft that the button begins, so that pressed twice it begins one
   */
  public record OfUnit(
      String slug, String name, String newId, Map<String, String> copyable, List<Row> calls) {}

  /**
   * @param step of the procedure that the state is of; empty for a draft
   * @param due the last day of the term that runs, if one does
   */
  public record Row(
      String code,
      String title,
      String href,
      String mark,
      String state,
      String step,
      String due,
      String total) {}
}
