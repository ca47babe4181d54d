package org.saradnja.parties.registry;

/** The statistical regions, as the nomenclature of territorial units names them. */
public enum Region {
  BELGRADE,
  VOJVODINA,
  SUMADIJA_AND_WEST,
  SOUTH_AND_EAST,
  KOSOVO
}
