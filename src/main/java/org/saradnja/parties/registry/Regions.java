package org.saradnja.parties.registry;

import java.util.Map;

/** Which region a district belongs to. */
public interface Regions {

  /** By the names of districts as the register of units writes them. */
  Map<String, Region> byDistrict();
}
