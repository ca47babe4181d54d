package org.saradnja.portal.listing.units;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.parties.registry.Unit;

/**
 * What a reader asked the register of units for, as it stands in the address.
 *
 * @param poredak naziv (usual) or okrug
 */
record UnitFilter(String q, String vrsta, String okrug, String poredak) {

  UnitFilter(
      @Nullable String q,
      @Nullable String vrsta,
      @Nullable String okrug,
      @Nullable String poredak) {
    this.q = text(q);
    this.vrsta = text(vrsta);
    this.okrug = text(okrug);
    this.poredak = text(poredak);
  }

  /** The units that fit, in the order asked for; they come in the order of their names. */
  List<Unit> of(List<Unit> units) {
    var key = SearchKey.of(q);
    var district = SearchKey.of(okrug);
    var fitting =
        units.stream()
            .filter(unit -> key.isEmpty() || SearchKey.of(unit.name().cyrillic()).contains(key))
            .filter(unit -> vrsta.isEmpty() || unit.kind().name().equals(vrsta))
            .filter(unit -> district.isEmpty() || SearchKey.of(unit.district()).equals(district));
    return poredak.equals("okrug")
        ? fitting.sorted(Comparator.comparing(Unit::district, SerbianOrder.ORDER)).toList()
        : fitting.toList();
  }

  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("q", q);
    parameters.put("vrsta", vrsta);
    parameters.put("okrug", okrug);
    parameters.put("poredak", poredak);
    return parameters;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
