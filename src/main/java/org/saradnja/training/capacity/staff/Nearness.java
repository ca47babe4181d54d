package org.saradnja.training.capacity.staff;

import java.util.Map;
import java.util.Optional;
import org.saradnja.parties.registry.Region;
import org.saradnja.parties.registry.Unit;

/** How near a training is to a unit, as far as the registers tell; the nearest first. */
enum Nearness {
  /** In the unit, or in the city it is a part of. */
  HERE,
  DISTRICT,
  REGION,
  /** Farther, or in a place that is no unit. */
  ELSEWHERE;

  static Nearness of(Unit unit, Optional<Unit> place, Map<String, Region> regions) {
    if (place.isEmpty()) {
      return ELSEWHERE;
    }
    var there = place.orElseThrow();
    if (there.id().equals(unit.id()) || unit.parent().filter(there.id()::equals).isPresent()) {
      return HERE;
    }
    if (!unit.district().isEmpty() && unit.district().equals(there.district())) {
      return DISTRICT;
    }
    var region = Optional.ofNullable(regions.get(unit.district()));
    boolean same = region.filter(found -> found == regions.get(there.district())).isPresent();
    return same ? REGION : ELSEWHERE;
  }
}
