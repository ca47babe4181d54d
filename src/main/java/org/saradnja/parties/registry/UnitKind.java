package org.saradnja.parties.registry;

/** What may give money through calls; the register of units keeps its own code for each. */
public enum UnitKind {
  CITY_OF_BELGRADE,
  CITY,
  MUNICIPALITY,
  CITY_MUNICIPALITY,
  /** A province body or a ministry; it is no unit of local self-government and not counted so. */
  INSTITUTION
}
