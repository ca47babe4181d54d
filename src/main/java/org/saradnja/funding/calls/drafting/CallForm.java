package org.saradnja.funding.calls.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.funding.calls.CallText;
import org.springframework.util.MultiValueMap;

/** The text of a call as it is typed: nothing here is refused, everything comes back. */
public record CallForm(
    String title,
    String description,
    Set<String> areas,
    String total,
    String minimum,
    String maximum,
    String ownShare,
    boolean ownShareInMoney,
    Set<String> forms,
    String applicationsEach,
    String conditions,
    String windowDays,
    String closingHour,
    String completionDays,
    String programmesEndBy,
    List<CriterionRow> criteria,
    String breaksTies,
    String threshold,
    String allocation,
    List<BandRow> bands,
    List<DocumentRow> documents,
    String objections,
    String selection,
    String contact,
    String legalBasis,
    String deviationReason) {

  static final int MOST_ROWS = 40;

  public CallForm {
    areas = Set.copyOf(areas);
    forms = Set.copyOf(forms);
    criteria = List.copyOf(criteria);
    bands = List.copyOf(bands);
    documents = List.copyOf(documents);
  }

  /**
   * @param code stays with the row, whatever place it has
   */
  public record CriterionRow(String code, String name, String guidance, String maximum) {

    boolean isBlank() {
      return (name + guidance + maximum).isBlank();
    }
  }

  public record BandRow(String from, String percent) {

    boolean isBlank() {
      return (from + percent).isBlank();
    }
  }

  public record DocumentRow(String code, String name, boolean required) {}

  static CallForm of(CallText text) {
    var funds = text.funds();
    var timing = text.timing();
    var conduct = text.conduct();
    return new CallForm(
        text.subject().title(),
        text.subject().description(),
        Set.copyOf(text.subject().areas()),
        typed(funds.total().map(Dinars::serbianShort)),
        typed(funds.minimum().map(Dinars::serbianShort)),
        typed(funds.maximum().map(Dinars::serbianShort)),
        typed(funds.ownShare().map(CallForm::percent)),
        funds.ownShareInMoney(),
        text.applicants().forms().stream().map(Enum::name).collect(Collectors.toSet()),
        typed(text.applicants().applicationsEach()),
        text.applicants().conditions(),
        typed(timing.windowDays()),
        typed(timing.closingHour().map(SerbianDate::time)),
        typed(timing.completionDays()),
        typed(timing.programmesEndBy().map(SerbianDate::inTable)),
        criteria(text),
        breakingTies(text),
        typed(text.scoring().threshold()),
        text.scoring().allocation().rule().name(),
        Sharing.rows(text),
        documents(text),
        typed(conduct.objections()),
        typed(conduct.selection()),
        conduct.contact(),
        conduct.legalBasis(),
        conduct.deviationReason());
  }

  static CallForm of(MultiValueMap<String, String> sent) {
    var one = new Sent(sent);
    return new CallForm(
        one.text(Field.TITLE),
        one.text(Field.DESCRIPTION),
        one.all(Field.AREAS),
        one.text(Field.TOTAL),
        one.text(Field.MINIMUM),
        one.text(Field.MAXIMUM),
        one.text(Field.OWN_SHARE),
        one.has(Field.IN_MONEY),
        one.all(Field.FORMS),
        one.text(Field.EACH),
        one.text(Field.CONDITIONS),
        one.text(Field.WINDOW),
        one.text(Field.HOUR),
        one.text(Field.COMPLETION),
        one.text(Field.PROGRAMMES_END),
        criteria(one),
        one.text(Field.TIES),
        one.text(Field.THRESHOLD),
        one.text(Field.ALLOCATION),
        bands(one),
        documents(one),
        one.text(Field.OBJECTIONS),
        one.text(Field.SELECTION),
        one.text(Field.CONTACT),
        one.text(Field.LEGAL_BASIS),
        one.text(Field.REASON));
  }

  CallForm with(List<CriterionRow> changedCriteria, List<DocumentRow> changedDocuments) {
    return new CallForm(
        title,
        description,
        areas,
        total,
        minimum,
        maximum,
        ownShare,
        ownShareInMoney,
        forms,
        applicationsEach,
        conditions,
        windowDays,
        closingHour,
        completionDays,
        programmesEndBy,
        changedCriteria,
        breaksTies,
        threshold,
        allocation,
        bands,
        changedDocuments,
        objections,
        selection,
        contact,
        legalBasis,
        deviationReason);
  }

  /** Adds or removes a row as the pressed button says; empty when it was no such button. */
  Optional<CallForm> withRows(String pressed) {
    var changedCriteria = new ArrayList<>(criteria);
    var changedDocuments = new ArrayList<>(documents);
    switch (pressed.replaceFirst("-\\d+$", "")) {
      case "add-criterion" -> {
        if (hasRoom(criteria)) {
          changedCriteria.add(new CriterionRow(freeCode("c"), "", "", ""));
        }
      }
      case "add-document" -> {
        if (hasRoom(documents)) {
          changedDocuments.add(new DocumentRow(freeCode("d"), "", false));
        }
      }
      case "remove-criterion" -> remove(changedCriteria, pressed);
      case "remove-document" -> remove(changedDocuments, pressed);
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(with(changedCriteria, changedDocuments));
  }

  /** Whether one more row would be read when the form is sent. */
  public static boolean hasRoom(List<?> rows) {
    return rows.size() < MOST_ROWS;
  }

  private static void remove(List<?> rows, String pressed) {
    var row = pressed.replaceFirst("^\\D+", "");
    if (row.matches("\\d{1,3}") && Integer.parseInt(row) < rows.size()) {
      rows.remove(Integer.parseInt(row));
    }
  }

  private String freeCode(String letter) {
    var taken =
        Stream.concat(
                criteria.stream().map(CriterionRow::code),
                documents.stream().map(DocumentRow::code))
            .collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> letter + number)
        .filter(code -> !taken.contains(code))
        .findFirst()
        .orElseThrow();
  }

  private static String typed(Optional<?> value) {
    return value.map(String::valueOf).orElse("");
  }

  private static String percent(int hundredths) {
    return new Dinars(hundredths).serbianShort();
  }

  private static List<CriterionRow> criteria(CallText text) {
    return text.scoring().criteria().stream()
        .map(criterion ->
            new CriterionRow(
                criterion.code(),
                criterion.name(),
                criterion.guidance(),
                criterion.maximum() == 0 ? "" : Integer.toString(criterion.maximum())))
        .toList();
  }

  private static String breakingTies(CallText text) {
    return text.scoring().criteria().stream()
        .filter(criterion -> criterion.breaksTies())
        .map(criterion -> criterion.code())
        .findFirst()
        .orElse("");
  }

  private static List<DocumentRow> documents(CallText text) {
    return text.documents().stream()
        .map(slot -> new DocumentRow(slot.code(), slot.name(), slot.required()))
        .toList();
  }

  private static List<CriterionRow> criteria(Sent sent) {
    return rows(sent, "criterion")
        .mapToObj(row ->
            new CriterionRow(
                sent.code(Field.criterion(row, "code"), "c" + row),
                sent.text(Field.criterion(row, "name")),
                sent.text(Field.criterion(row, "guidance")),
                sent.text(Field.criterion(row, "maximum"))))
        .toList();
  }

  private static List<BandRow> bands(Sent sent) {
    return IntStream.range(0, Sharing.BANDS)
        .mapToObj(row ->
            new BandRow(sent.text(Field.band(row, "from")), sent.text(Field.band(row, "percent"))))
        .toList();
  }

  private static List<DocumentRow> documents(Sent sent) {
    return rows(sent, "document")
        .mapToObj(row ->
            new DocumentRow(
                sent.code(Field.document(row, "code"), "d" + row),
                sent.text(Field.document(row, "name")),
                sent.has(Field.document(row, "required"))))
        .toList();
  }

  private static IntStream rows(Sent sent, String kind) {
    return IntStream.range(0, MOST_ROWS).takeWhile(row -> sent.has(kind + "-" + row + "-name"));
  }
}
