package org.saradnja.funding.calls.drafting;

import java.util.Map;

/**
 * The choice of the row of the yearly plan on which a call is drafted.
 *
 * @param plan path of the plan on the officer's desk
 * @param options rows by id; empty when there is no plan in force
 */
public record PlanRowPage(String plan, String note, Map<String, String> options, String chosen) {

  /** For a form in which no row is chosen. */
  static final PlanRowPage NONE = new PlanRowPage("", "", Map.of(), "");
}
