package org.saradnja.funding.archive.records;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.ArchivedCall.Completeness;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;
import tools.jackson.databind.JsonNode;

/** A record of the collection: a list or decision with its rows, or facts about a call alone. */
record HistoricRecord(Fields fields) {

  /** Days that name the act itself, the nearest to it first. */
  private static final List<String> DAYS_OF_THE_ACT =
      List.of(
          "decision",
          "list_published",
          "list",
          "call_published",
          "published",
          "call",
          "commission_proposal",
          "second_list",
          "decided",
          "news");

  private static final String WHOLE_DAY = "\\d{4}-\\d{2}-\\d{2}";

  static HistoricRecord of(JsonNode node) {
    return new HistoricRecord(new Fields(node));
  }

  String code() {
    return fields.needed("id");
  }

  boolean hasList() {
    return fields.value("rows").isPresent();
  }

  PublishedList list() {
    return PublishedList.of(fields);
  }

  /** Facts stand beside a call without a list, dates beside one with a list. */
  Fields facts() {
    return fields.within("facts");
  }

  boolean isLatin() {
    return fields.text("script").map("latin"::equals).orElseGet(() -> !Script.isCyrillic(title()));
  }

  String title() {
    return fields.needed("title");
  }

  Optional<String> unitCode() {
    return fields.within("unit").text("unit_code");
  }

  Localised grantor() {
    var unit = fields.within("unit");
    var name = unit.needed("name");
    return unit.text("name_latin")
        .map(latin -> new Localised(name, latin))
        .orElseGet(() -> Localised.ofCyrillic(name));
  }

  ArchivedCall summary(Function<String, Optional<UnitId>> unitOfCode) {
    return new ArchivedCall(
        new CallCode(code()),
        hasList()
            ? Kind.valueOf(fields.needed("kind").toUpperCase(Locale.ROOT))
            : Kind.FACTS_OF_CALL,
        title(),
        unitCode().flatMap(unitOfCode),
        grantor(),
        fields.number("year"),
        dayOfTheAct(),
        amount().map(Amount::dinars),
        fields
            .text("completeness")
            .map(text -> Completeness.valueOf(text.toUpperCase(Locale.ROOT))),
        recipients());
  }

  private Optional<LocalDate> dayOfTheAct() {
    var days = fields.within(hasList() ? "dates" : "facts");
    return DAYS_OF_THE_ACT.stream()
        .flatMap(name -> days.text(name).stream())
        .filter(day -> day.matches(WHOLE_DAY))
        .map(LocalDate::parse)
        .findFirst();
  }

  private Optional<Amount> amount() {
    return Stream.of(
            fields.amount("budget_stated"), fields.amount("total_stated"), facts().amount("total"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<String> recipients() {
    var names = new LinkedHashSet<String>();
    fields.list("rows").forEach(row -> row.text("association").ifPresent(names::add));
    facts().list("largest_proposed").forEach(row -> row.text("association").ifPresent(names::add));
    facts().within("first_row_of_first_list").text("association").ifPresent(names::add);
    return List.copyOf(names);
  }
}
