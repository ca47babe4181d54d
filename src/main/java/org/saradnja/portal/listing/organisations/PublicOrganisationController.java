package org.saradnja.portal.listing.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Organisations.Filter;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.portal.listing.organisations.OrganisationListPage.Row;
import org.saradnja.portal.listing.organisations.OrganisationPage.Fact;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Organisations in public: the register, and the page of one. */
@Controller
class PublicOrganisationController {

  private static final int MOST_EXPORTED = 50_000;
  private static final List<String> COLUMNS =
      List.of(
          "registration_number",
          "tax_number",
          "name",
          "form",
          "seat",
          "address",
          "representative",
          "areas",
          "registered_on",
          "invented");

  private final Organisations organisations;
  private final Units units;
  private final RuleBook rules;
  private final Outcomes outcomes;
  private final TextsOfRequest texts;

  PublicOrganisationController(
      Organisations organisations,
      Units units,
      RuleBook rules,
      Outcomes outcomes,
      TextsOfRequest texts) {
    this.organisations = organisations;
    this.units = units;
    this.rules = rules;
    this.outcomes = outcomes;
    this.texts = texts;
  }

  @GetMapping("/udruzenja")
  ModelAndView list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String sediste,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var filter = filter(q, sediste);
    var names = seatNames(t);
    var parameters = Map.of("q", q, "sediste", sediste);
    var list =
        PageOf.of(
            strana,
            organisations.count(filter),
            parameters,
            (offset, size) ->
                organisations.list(filter, offset, size).stream()
                    .map(found -> row(found, names, t))
                    .toList());
    var page =
        new OrganisationListPage(list, q, sediste, seats(names, t), PageOf.query(parameters));
    return new ModelAndView("listing/organisations", "page", page);
  }

  @GetMapping("/udruzenja/{number:[0-9]{8}}")
  ModelAndView organisation(@PathVariable String number, HttpServletRequest request) {
    var t = texts.of(request);
    var organisation =
        organisations
            .with(new RegistrationNumber(number))
            .orElseThrow(() -> new NoSuchThing("organisation " + number));
    var page =
        new OrganisationPage(
            number,
            organisation.name(),
            t.get("registry.form." + organisation.form()),
            facts(organisation, t),
            areas(organisation, t),
            organisation.registrationNumber().hasValidCheckDigit()
                ? null
                : t.get("organisations.check"),
            outcomes.of(organisation.registrationNumber(), t),
            organisation.invented());
    return new ModelAndView("listing/organisation", "page", page);
  }

  @GetMapping("/udruzenja/izvoz.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String sediste) {
    return download(filter(q, sediste)).csv();
  }

  @GetMapping("/udruzenja/izvoz.xlsx")
  ResponseEntity<byte[]> xlsx(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String sediste) {
    return download(filter(q, sediste)).xlsx();
  }

  @GetMapping("/udruzenja/izvoz.json")
  ResponseEntity<byte[]> json(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String sediste) {
    return download(filter(q, sediste)).json();
  }

  /** A seat that is no slug of a unit finds nothing, as any other unknown one. */
  static Filter filter(String q, String seat) {
    return new Filter(
        q,
        Optional.of(seat).filter(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*")).map(UnitId::new));
  }

  private Download download(Filter filter) {
    var rows =
        organisations.list(filter, 0, MOST_EXPORTED).stream()
            .map(found ->
                List.of(
                    found.registrationNumber().value(),
                    found.taxNumber().value(),
                    found.name(),
                    found.form().name().toLowerCase(Locale.ROOT),
                    found.seat().slug(),
                    found.address(),
                    found.representative(),
                    String.join(" ", found.areas()),
                    found.registeredOn().toString(),
                    String.valueOf(found.invented())))
            .toList();
    return new Download("udruzenja", COLUMNS, rows);
  }

  private static Row row(Organisation found, Map<String, String> names, Texts t) {
    return new Row(
        found.registrationNumber().value(),
        found.name(),
        t.get("registry.form." + found.form()),
        names.getOrDefault(found.seat().slug(), found.seat().slug()));
  }

  private List<Fact> facts(Organisation organisation, Texts t) {
    return List.of(
        new Fact(
            t.get("registry.field.registrationNumber"),
            organisation.registrationNumber().value(),
            null,
            false),
        new Fact(t.get("registry.field.taxNumber"), organisation.taxNumber().value(), null, false),
        new Fact(
            t.get("registry.field.seat"),
            t.name(units.get(organisation.seat()).name()),
            "/jls/" + organisation.seat(),
            false),
        new Fact(t.get("registry.field.address"), organisation.address(), null, true),
        new Fact(t.get("registry.field.representative"), organisation.representative(), null, true),
        new Fact(
            t.get("registry.field.registeredOn"),
            t.shortDay(organisation.registeredOn()),
            null,
            false));
  }

  private List<String> areas(Organisation organisation, Texts t) {
    return rules.areas().stream()
        .filter(area -> organisation.areas().contains(area.code()))
        .map(area -> t.face().isEnglish() ? area.english() : area.serbian())
        .toList();
  }

  private Map<String, String> seatNames(Texts t) {
    var names = new LinkedHashMap<String, String>();
    units.all().forEach(unit -> names.put(unit.id().slug(), t.name(unit.name())));
    return names;
  }

  private static Map<String, String> seats(Map<String, String> names, Texts t) {
    var seats = new LinkedHashMap<String, String>();
    seats.put("", t.get("listing.all"));
    seats.putAll(names);
    return seats;
  }
}
