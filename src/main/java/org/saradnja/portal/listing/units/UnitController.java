package org.saradnja.portal.listing.units;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;
import org.saradnja.portal.listing.CallCounts;
import org.saradnja.portal.listing.units.UnitListPage.Row;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Units of local self-government: the register, and the page of one. */
@Controller
class UnitController {

  private static final List<String> COLUMNS =
      List.of("slug", "name", "name_latin", "kind", "district", "code", "parent", "calls");

  private final Units units;
  private final CallCounts counts;
  private final UnitWriting writing;
  private final TextsOfRequest texts;

  UnitController(Units units, CallCounts counts, UnitWriting writing, TextsOfRequest texts) {
    this.units = units;
    this.counts = counts;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping("/jls")
  ModelAndView list(
      UnitFilter filter,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var all = ofSelfGovernment();
    var fitting = filter.of(all);
    var calls = counts.byUnit();
    var list =
        PageOf.of(
            strana,
            fitting.size(),
            filter.parameters(),
            (offset, size) ->
                fitting.stream()
                    .skip(offset)
                    .limit(size)
                    .map(unit -> row(unit, calls.getOrDefault(unit.id(), 0), t))
                    .toList());
    var page =
        new UnitListPage(
            list,
            filter.q(),
            filter.parameters(),
            kinds(t),
            districts(all, t),
            orders(t),
            institutions(t),
            PageOf.query(filter.parameters()));
    return new ModelAndView("listing/units", "page", page);
  }

  @GetMapping("/jls/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}")
  ModelAndView unit(@PathVariable String slug, HttpServletRequest request) {
    var t = texts.of(request);
    var unit = units.find(new UnitId(slug)).orElseThrow(() -> new NoSuchThing("unit " + slug));
    return new ModelAndView("listing/unit", "page", writing.page(unit, t));
  }

  @GetMapping("/jls/izvoz.csv")
  ResponseEntity<byte[]> csv(UnitFilter filter) {
    return download(filter).csv();
  }

  @GetMapping("/jls/izvoz.xlsx")
  ResponseEntity<byte[]> xlsx(UnitFilter filter) {
    return download(filter).xlsx();
  }

  @GetMapping("/jls/izvoz.json")
  ResponseEntity<byte[]> json(UnitFilter filter) {
    return download(filter).json();
  }

  private Download download(UnitFilter filter) {
    var calls = counts.byUnit();
    var rows =
        filter.of(ofSelfGovernment()).stream()
            .map(unit ->
                List.of(
                    unit.id().slug(),
                    unit.name().cyrillic(),
                    unit.name().latin(),
                    ApiUnits.kind(unit.kind()),
                    unit.district(),
                    unit.code().orElse(""),
                    unit.parent().map(UnitId::slug).orElse(""),
                    String.valueOf(calls.getOrDefault(unit.id(), 0))))
            .toList();
    return new Download("jls", COLUMNS, rows);
  }

  /** Institutions that issue calls stand apart and are not counted among units. */
  private List<Unit> ofSelfGovernment() {
    return units.all().stream().filter(unit -> !unit.isInstitution()).toList();
  }

  private List<UnitPage.Link> institutions(Texts t) {
    return units.all().stream()
        .filter(Unit::isInstitution)
        .map(unit -> new UnitPage.Link("/jls/" + unit.id(), t.name(unit.name())))
        .toList();
  }

  private static Row row(Unit unit, int calls, Texts t) {
    return new Row(
        unit.id().slug(),
        t.name(unit.name()),
        t.get("units.kind." + unit.kind()),
        UnitWriting.district(unit, t),
        calls == 0 ? "—" : t.grouped(calls));
  }

  private static Map<String, String> kinds(Texts t) {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("", t.get("listing.all"));
    for (var kind : UnitKind.values()) {
      if (kind != UnitKind.INSTITUTION) {
        kinds.put(kind.name(), t.get("units.kind." + kind));
      }
    }
    return kinds;
  }

  private static Map<String, String> districts(List<Unit> all, Texts t) {
    var districts = new LinkedHashMap<String, String>();
    districts.put("", t.get("listing.all"));
    all.stream()
        .map(Unit::district)
        .filter(district -> !district.isEmpty())
        .distinct()
        .sorted(SerbianOrder.ORDER)
        .forEach(district ->
            districts.put(district, t.face().isEnglish() ? Script.toLatin(district) : district));
    return districts;
  }

  private static Map<String, String> orders(Texts t) {
    var orders = new LinkedHashMap<String, String>();
    orders.put("", t.get("listing.order.naziv"));
    orders.put("okrug", t.get("listing.order.okrug"));
    return orders;
  }
}
