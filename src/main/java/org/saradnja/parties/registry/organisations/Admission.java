package org.saradnja.parties.registry.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.rules.Area;
import org.saradnja.parties.registry.Unit;

/**
 * What the register admits on a day: seats in known units, known areas, days that have come.
 *
 * @param practice whether invented organisations are admitted, known by check digits that fail
 */
record Admission(List<Unit> units, List<Area> areas, boolean practice, LocalDate today) {

  Admission {
    units = List.copyOf(units);
    areas = List.copyOf(areas);
  }

  boolean knowsArea(String code) {
    return areas.stream().anyMatch(area -> area.code().equals(code));
  }

  /** Units that a text may mean: by slug, by code, or by name in either script. */
  List<Unit> meantBy(String text) {
    var exact =
        units.stream()
            .filter(unit ->
                unit.id().slug().equals(text) || unit.code().filter(text::equals).isPresent())
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    var key = SearchKey.of(text);
    return units.stream()
        .filter(unit -> SearchKey.of(unit.name().cyrillic()).equals(key))
        .collect(Collectors.toList());
  }
}
