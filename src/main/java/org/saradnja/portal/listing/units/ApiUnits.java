package org.saradnja.portal.listing.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.ApiList;
import org.saradnja.base.web.ApiList.Asked;
import org.saradnja.base.web.WrongParameter;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of units for programs. */
@RestController
class ApiUnits {

  private final Units units;

  ApiUnits(Units units) {
    this.units = units;
  }

  /**
   * @param code five digits of the register of territorial units, where it is known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String slug,
      Localised name,
      String kind,
      String district,
      @Nullable String code,
      @Nullable String parent,
      boolean invented) {

    static Item of(Unit unit) {
      return new Item(
          unit.id().slug(),
          unit.name(),
          ApiUnits.kind(unit.kind()),
          unit.district(),
          unit.code().orElse(null),
          unit.parent().map(UnitId::slug).orElse(null),
          unit.invented());
    }
  }

  @GetMapping("/api/v1/units")
  ApiList<Item> units(
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String district) {
    var asked = Asked.of(limit, cursor);
    var filter = new UnitFilter(q, kindOf(kind), district, null);
    var found =
        filter.of(units.all()).stream()
            .filter(unit -> unit.id().slug().compareTo(asked.after()) > 0)
            .sorted(Comparator.comparing(unit -> unit.id().slug()))
            .limit(asked.limit() + 1L)
            .map(Item::of)
            .toList();
    return ApiList.of(found, asked, Item::slug);
  }

  static String kind(UnitKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String kindOf(@Nullable String asked) {
    if (asked == null) {
      return "";
    }
    for (var kind : UnitKind.values()) {
      if (kind(kind).equals(asked)) {
        return kind.name();
      }
    }
    throw new WrongParameter(
        "kind", "One of city_of_belgrade, city, municipality, city_municipality, institution.");
  }
}
