package org.saradnja.portal.listing.units;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.parties.registry.Units;
import org.saradnja.portal.listing.CallCards;
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
  private final Organisations organisations;
  private final CallCards cards;
  private final CallCounts counts;
  private final OwnRulesInForce ownRules;
  private final TextsOfRequest texts;

  UnitController(
      Units units,
      Organisations organisations,
      CallCards cards,
      CallCounts counts,
      OwnRulesInForce ownRules,
      TextsOfRequest texts) {
    this.units = units;
    this.organisations = organisations;
    this.cards = cards;
    this.counts = counts;
    this.ownRules = ownRules;
    this.texts = texts;
  }

  @GetMapping("/jls")
  ModelAndView list(
      UnitFilter filter,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var all = units.all();
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
            PageOf.query(filter.parameters()));
    return new ModelAndView("listing/units", "page", page);
  }

  @GetMapping("/jls/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}")
  ModelAndView unit(@PathVariable String slug, HttpServletRequest request) {
    var t = texts.of(request);
    var id = new UnitId(slug);
    var unit = units.find(id).orElseThrow(() -> new NoSuchThing("unit " + slug));
    var seated = organisations.count(new Organisations.Filter("", Optional.of(id)));
    var own = ownRules.of(id);
    var page =
        new UnitPage(
            slug,
            t.name(unit.name()),
            t.get("units.kind." + unit.kind()),
            district(unit, t),
            unit.code().orElse("—"),
            unit.parent().map(units::get).map(city -> link(city, t)).orElse(null),
            units.names(id).stream().map(name -> name(name, t)).toList(),
            units.contact(id).orElse(null),
            cards.of(id, t),
            t.count("units.seated", seated),
            seated > 0,
            own.isEmpty() ? t.get("units.rules.none") : t.count("units.rules.own", own.size()),
            own.stream().anyMatch(Rule::isWeaker),
            unit.invented());
    return new ModelAndView("listing/unit", "page", page);
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
        filter.of(units.all()).stream()
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

  private static Row row(Unit unit, int calls, Texts t) {
    return new Row(
        unit.id().slug(),
        t.name(unit.name()),
        t.get("units.kind." + unit.kind()),
        district(unit, t),
        calls == 0 ? "—" : t.grouped(calls));
  }

  private static String district(Unit unit, Texts t) {
    if (unit.district().isEmpty()) {
      return "—";
    }
    return unit.district().startsWith("Град ")
        ? t.get("units.district.belgrade")
        : t.get("units.district", adjective(unit, t));
  }

  private static String adjective(Unit unit, Texts t) {
    return t.face().isEnglish() ? Script.toLatin(unit.district()) : unit.district();
  }

  private static UnitPage.Link link(Unit unit, Texts t) {
    return new UnitPage.Link("/jls/" + unit.id(), t.name(unit.name()));
  }

  private static UnitPage.Name name(UnitName name, Texts t) {
    var from = name.from().map(t::shortDay);
    var until = name.until().map(t::shortDay);
    var when =
        from.isPresent()
            ? until
                .map(last -> t.get("units.name.between", from.get(), last))
                .orElseGet(() -> t.get("units.name.since", from.get()))
            : until.map(last -> t.get("units.name.until", last)).orElse("");
    return new UnitPage.Name(t.name(name.name()), when);
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
