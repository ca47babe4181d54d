package org.saradnja.funding.archive.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.archive.records.ArchivedCallPage.Fact;
import org.saradnja.funding.archive.records.ArchivedCallPage.Section;
import org.saradnja.funding.archive.records.ArchivedCallPage.Words;

/** The facts a record states, in sections; a section that would be empty is left out. */
final class Sections {

  private static final List<String> DAYS =
      List.of(
          "decided",
          "call",
          "call_published",
          "published",
          "open_from",
          "open_to",
          "deadline",
          "commission_session",
          "commission_proposal",
          "list",
          "list_published",
          "first_list",
          "objections_upheld",
          "second_list",
          "insight_until",
          "objection_until",
          "terms_interrupted_by_decision",
          "terms_continue_by_decision",
          "decision_until_as_published",
          "decision",
          "programme_must_end_by_as_published",
          "news",
          "news_month",
          "media_report");
  private static final List<String> COUNTS =
      List.of(
          "applications",
          "formally_deficient",
          "dismissed",
          "rejected",
          "proposed",
          "awarded",
          "approved_in_full",
          "approved_in_part",
          "objections");
  private static final List<String> TERMS =
      List.of(
          "application_days",
          "list_days_after_deadline",
          "insight_working_days",
          "objection_days",
          "decision_on_objection_days",
          "decision_on_selection_days_after_objection_term");

  private final HistoricRecord call;
  private final Wording wording;
  private final Texts t;
  private final Fields facts;

  Sections(HistoricRecord call, Texts t) {
    this.call = call;
    this.wording = new Wording(t, call);
    this.t = t;
    this.facts = call.hasList() ? call.fields() : call.facts();
  }

  List<Section> all() {
    var sections = new ArrayList<Section>();
    add(sections, "novac", money(), List.of());
    add(sections, "brojevi", counts(), List.of());
    add(sections, "dani", days(), List.of());
    add(sections, "rokovi", terms(), List.of());
    add(sections, "merila", criteria(), List.of());
    add(sections, "oblasti", areas(), List.of());
    add(sections, "naveden", named(), List.of());
    add(sections, "naporedo", List.of(), published("parallel_calls"));
    add(sections, "uslovi", List.of(), conditions());
    add(sections, "osnov", List.of(), basis());
    return List.copyOf(sections);
  }

  private void add(List<Section> sections, String id, List<Fact> facts, List<Words> items) {
    if (!facts.isEmpty() || !items.isEmpty()) {
      sections.add(new Section(id, t.get("archive.section." + id), facts, items));
    }
  }

  private List<Fact> money() {
    var found = new ArrayList<Fact>();
    for (var name : List.of("budget_stated", "total", "max_per_programme", "next_year_total")) {
      facts.amount(name).ifPresent(amount -> found.add(fact("archive.amount." + name, amount)));
    }
    if (call.hasList()) {
      call.list()
          .total()
          .ifPresent(total ->
              found.add(
                  fact(
                      total.atLeast()
                          ? "archive.amount.total_stated.at_least"
                          : "archive.amount.total_stated",
                      total.amount())));
    }
    for (var name : List.of("best_scored", "others")) {
      facts
          .value(name)
          .map(Fields::new)
          .ifPresent(range -> found.add(Fact.of(t.get("archive.amount." + name), range(range))));
    }
    budgetLine().ifPresent(found::add);
    return found;
  }

  private Fact fact(String key, Amount amount) {
    return new Fact(
        t.get(key), wording.amount(amount), t.get("archive.asPublished", amount.published()), null);
  }

  private String range(Fields range) {
    return t.get(
        "archive.range",
        range.number("count").orElseThrow(),
        t.amount(range.amount("from").orElseThrow().dinars()),
        t.amount(range.amount("to").orElseThrow().dinars()));
  }

  private Optional<Fact> budgetLine() {
    var parts = new ArrayList<String>();
    facts
        .strings("budget_line")
        .forEach((name, value) -> parts.add(t.get("archive.budgetLine." + name, value)));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Fact.of(t.get("archive.budgetLine"), String.join(", ", parts)));
  }

  private List<Fact> counts() {
    var source = call.hasList() ? facts.within("counts_stated") : facts;
    return COUNTS.stream()
        .flatMap(name ->
            source.number(name).stream()
                .map(count -> Fact.of(t.get("archive.count." + name), t.grouped(count))))
        .toList();
  }

  private List<Fact> days() {
    var source = call.hasList() ? facts.within("dates") : facts;
    return DAYS.stream()
        .flatMap(name ->
            source.text(name).stream()
                .map(day -> Fact.of(t.get("archive.day." + name), wording.day(day))))
        .toList();
  }

  private List<Fact> terms() {
    var source = facts.within("terms");
    return TERMS.stream()
        .flatMap(name ->
            source.number(name).stream()
                .map(days -> Fact.of(t.get("archive.term." + name), t.count("archive.days", days))))
        .toList();
  }

  private List<Fact> criteria() {
    return facts.list("criteria").stream()
        .map(criterion ->
            new Fact(
                criterion.needed("name"),
                t.get("archive.criterion.max", criterion.needed("max")),
                null,
                wording.language()))
        .toList();
  }

  private List<Fact> areas() {
    return facts.list("by_area").stream()
        .map(area ->
            new Fact(
                area.needed("area"), wording.amount(area.asAmount()), null, wording.language()))
        .toList();
  }

  /** Associations that the source names although it shows no list. */
  private List<Fact> named() {
    var named = new ArrayList<Fact>();
    for (var row : facts.list("largest_proposed")) {
      named.add(
          new Fact(
              row.needed("association"),
              wording.amount(row.asAmount()),
              t.get("archive.asPublished", row.needed("published")),
              wording.language()));
    }
    facts
        .value("first_row_of_first_list")
        .map(Fields::new)
        .ifPresent(row ->
            named.add(
                new Fact(
                    row.needed("association"),
                    row.needed("programme"),
                    t.get("archive.firstRow", row.needed("registry_number"), row.needed("points")),
                    wording.language())));
    return named;
  }

  private List<Words> published(String name) {
    return facts.texts(name).stream().map(text -> new Words(text, wording.language())).toList();
  }

  private List<Words> conditions() {
    var english = call.fields().texts("conditions");
    var serbian = call.fields().texts("conditions_sr");
    var words = new ArrayList<Words>();
    for (int at = 0; at < english.size(); at++) {
      var translated =
          at < serbian.size() ? Optional.of(serbian.get(at)) : Optional.<String>empty();
      words.add(wording.words(english.get(at), translated));
    }
    return words;
  }

  private List<Words> basis() {
    var words = new ArrayList<Words>();
    facts
        .value("legal_basis")
        .ifPresent(basis -> {
          if (basis.isArray()) {
            words.addAll(published("legal_basis"));
          } else {
            words.add(new Words(basis.asString(), wording.language()));
          }
        });
    for (var number : facts.texts("registry_numbers")) {
      words.add(new Words(t.get("archive.registryNumber", number), wording.language()));
    }
    return words;
  }
}
