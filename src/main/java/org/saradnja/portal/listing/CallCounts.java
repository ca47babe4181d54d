package org.saradnja.portal.listing;

import java.util.Map;
import org.saradnja.parties.registry.UnitId;

/** How many calls each unit has published, as far as the platform knows. */
public interface CallCounts {

  Map<UnitId, Integer> byUnit();
}
