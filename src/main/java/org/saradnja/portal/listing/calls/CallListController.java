package org.saradnja.portal.listing.calls;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every call that is public, running or historic. */
@Controller
class CallListController {

  private static final int MOST_EXPORTED = 10_000;
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "state",
          "unit",
          "grantor",
          "title",
          "areas",
          "year",
          "published_on",
          "last_day",
          "total_rsd",
          "minimum_rsd",
          "maximum_rsd",
          "completeness");

  private final ListedCallTable calls;
  private final Cards cards;
  private final Units units;
  private final RuleBook rules;
  private final LegalTime time;
  private final TextsOfRequest texts;

  CallListController(
      ListedCallTable calls,
      Cards cards,
      Units units,
      RuleBook rules,
      LegalTime time,
      TextsOfRequest texts) {
    this.calls = calls;
    this.cards = cards;
    this.units = units;
    this.rules = rules;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/konkursi")
  ModelAndView list(
      CallFilter filter,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var now = time.now();
    var list =
        PageOf.of(
            strana,
            calls.count(filter, now),
            filter.parameters(),
            (offset, size) ->
                calls.list(filter, now, offset, size).stream()
                    .map(call -> cards.card(call, t))
                    .toList());
    var page =
        new CallListPage(
            list,
            filter.q(),
            filter.parameters(),
            choices(t, "listing.state.", List.of("otvoreni", "u-postupku", "ponisteni", "ranije")),
            units(t),
            areas(t),
            years(t),
            orders(t),
            PageOf.query(filter.parameters()));
    return new ModelAndView("listing/calls", "page", page);
  }

  @GetMapping("/konkursi/izvoz.csv")
  ResponseEntity<byte[]> csv(CallFilter filter) {
    return download(filter).csv();
  }

  @GetMapping("/konkursi/izvoz.xlsx")
  ResponseEntity<byte[]> xlsx(CallFilter filter) {
    return download(filter).xlsx();
  }

  @GetMapping("/konkursi/izvoz.json")
  ResponseEntity<byte[]> json(CallFilter filter) {
    return download(filter).json();
  }

  private Download download(CallFilter filter) {
    var now = time.now();
    var rows =
        calls.list(filter, now, 0, MOST_EXPORTED).stream().map(call -> row(call, now)).toList();
    return new Download("konkursi", COLUMNS, rows);
  }

  private static List<String> row(ListedCall call, Instant now) {
    return List.of(
        call.code(),
        ApiCalls.state(call, now),
        call.unit().map(UnitId::slug).orElse(""),
        call.grantor().cyrillic(),
        call.title(),
        String.join(" ", call.areas()),
        call.year().map(String::valueOf).orElse(""),
        call.publishedOn().map(String::valueOf).orElse(""),
        call.lastDay().map(String::valueOf).orElse(""),
        call.total().map(Dinars::plain).orElse(""),
        call.minimum().map(Dinars::plain).orElse(""),
        call.maximum().map(Dinars::plain).orElse(""),
        call.completeness().orElse(""));
  }

  private static Map<String, String> choices(Texts t, String prefix, List<String> values) {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", t.get("listing.all"));
    values.forEach(value -> choices.put(value, t.get(prefix + value)));
    return choices;
  }

  private static Map<String, String> orders(Texts t) {
    var orders = new LinkedHashMap<String, String>();
    orders.put("", t.get("listing.order.rok"));
    orders.put("objavljeno", t.get("listing.order.objavljeno"));
    orders.put("iznos", t.get("listing.order.iznos"));
    return orders;
  }

  private Map<String, String> units(Texts t) {
    var known =
        units.all().stream().collect(Collectors.toMap(unit -> unit.id().slug(), unit -> unit));
    var byName = new TreeMap<String, String>(SerbianOrder.ORDER);
    for (var counted : calls.units()) {
      var unit = known.get(counted.unit());
      byName.put(unit == null ? counted.unit() : name(unit, t), counted.unit());
    }
    var choices = new LinkedHashMap<String, String>();
    choices.put("", t.get("listing.all"));
    byName.forEach((name, slug) -> choices.put(slug, name));
    return choices;
  }

  private static String name(Unit unit, Texts t) {
    return t.name(unit.name());
  }

  private Map<String, String> areas(Texts t) {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", t.get("listing.all"));
    for (Area area : rules.areas()) {
      choices.put(area.code(), t.face().isEnglish() ? area.english() : area.serbian());
    }
    return choices;
  }

  private Map<String, String> years(Texts t) {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", t.get("listing.all"));
    calls.years().forEach(year -> choices.put(year.toString(), year.toString()));
    return choices;
  }
}
