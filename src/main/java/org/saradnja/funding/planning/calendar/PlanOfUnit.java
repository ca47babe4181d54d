package org.saradnja.funding.planning.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.funding.planning.Plans;
import org.saradnja.parties.registry.UnitId;

/** The plan of a unit for a year, or that there is none although the unit published calls in it. */
record PlanOfUnit(UnitId unit, int year, Optional<Plans.Kept> kept) {

  /**
   * @param calling units that published a call in the year
   */
  static List<PlanOfUnit> of(int year, Collection<Plans.Kept> kept, Collection<UnitId> calling) {
    var byUnit = new HashMap<UnitId, Plans.Kept>();
    kept.forEach(plan -> byUnit.put(plan.unit(), plan));
    return Stream.concat(byUnit.keySet().stream(), calling.stream())
        .distinct()
        .sorted(Comparator.comparing(UnitId::slug))
        .map(unit -> new PlanOfUnit(unit, year, Optional.ofNullable(byUnit.get(unit))))
        .toList();
  }

  Optional<LocalDate> publishedOn() {
    return kept.map(Plans.Kept::publishedOn);
  }

  Optional<LocalDate> deliveredOn() {
    return kept.flatMap(Plans.Kept::deliveredOn);
  }
}
