package org.saradnja.funding.applications;

/** Groups of costs in the budget of a programme. */
public enum CostKind {
  HUMAN_RESOURCES,
  TRAVEL,
  EQUIPMENT,
  SERVICES,
  ADMINISTRATION,
  OTHER;

  public String textKey() {
    return "applications.cost." + name();
  }
}
