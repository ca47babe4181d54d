package org.saradnja.funding.archive.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.ArchivedCall.Completeness;
import org.saradnja.funding.archive.records.ArchivedCallPage.Link;
import org.saradnja.funding.archive.records.ArchivedCallPage.Oddity;
import org.saradnja.funding.archive.records.ArchivedListPage.Column;

/** Makes the pages of a historic call out of its record. */
final class Showing {

  private static final String NOTHING = "—";

  private final ArchivedCall call;
  private final HistoricRecord published;
  private final Texts t;
  private final Wording wording;

  Showing(ArchivedCall call, HistoricRecord published, Texts t) {
    this.call = call;
    this.published = published;
    this.t = t;
    this.wording = new Wording(t, published);
  }

  ArchivedCallPage page() {
    var fields = published.fields();
    return new ArchivedCallPage(
        call.code().value(),
        kicker(),
        call.title(),
        wording.language(),
        t.get("archive.kind." + call.kind()) + " " + t.get("archive.lead"),
        warning(),
        call.unit().map(unit -> new Link("/jls/" + unit, wording.grantor())).orElse(null),
        published.hasList() ? t.count("archive.rows", published.list().rows().size()) : null,
        new Sections(published, t).all(),
        oddities(),
        fields
            .text("notes")
            .map(notes -> wording.words(notes, fields.text("notes_sr")))
            .orElse(null),
        Stream.concat(Stream.of(fields.needed("source_url")), fields.texts("more_sources").stream())
            .map(address -> new Link(address, address))
            .toList(),
        t.get("archive.source." + fields.text("source_type").orElse("page")));
  }

  ArchivedListPage listPage() {
    var list = published.list();
    return new ArchivedListPage(
        call.code().value(),
        kicker(),
        call.title(),
        wording.language(),
        warning(),
        columns(list),
        approvedHeading(),
        list.columns().isEmpty()
            ? null
            : t.get("archive.columnsAsPublished", String.join(" · ", list.columns())),
        list.rows().stream().map(this::row).toList(),
        checks(list),
        published.fields().needed("source_url"));
  }

  private String kicker() {
    var year = call.year().map(stated -> t.get("archive.year", stated.toString()));
    return t.get(
        "archive.kicker", wording.grantor(), year.orElseGet(() -> t.get("archive.year.unknown")));
  }

  /** Nobody may take a cut list for the whole one. */
  private @Nullable String warning() {
    if (call.completeness().isEmpty()) {
      return t.get("archive.warning.facts");
    }
    var shown = published.list().rows().size();
    return call.completeness().get() == Completeness.COMPLETE
        ? null
        : t.get("archive.warning." + call.completeness().get(), t.count("archive.rows", shown));
  }

  private List<Oddity> oddities() {
    return published.fields().list("oddities").stream()
        .map(oddity ->
            new Oddity(
                t.get("archive.oddity." + oddity.needed("code")),
                wording.words(oddity.needed("text"), oddity.text("text_sr"))))
        .toList();
  }

  private String approvedHeading() {
    return t.get("archive.approved." + (isDecision() ? "awarded" : "listed"));
  }

  private boolean isDecision() {
    return switch (call.kind()) {
      case DECISION_ON_SELECTION, DIRECT_AWARD, MEDIA_REPORT_OF_DECISION -> true;
      case LIST_OF_EVALUATION,
          PRELIMINARY_LIST,
          PROPOSAL_OF_COMMISSION,
          REPORT_OF_COMMISSION,
          MEDIA_REPORT_OF_LIST,
          FACTS_OF_CALL ->
          false;
    };
  }

  private static Set<Column> columns(PublishedList list) {
    var columns = EnumSet.noneOf(Column.class);
    if (list.has(PublishedList.Row::rank)) {
      columns.add(Column.RANK);
    }
    if (list.has(PublishedList.Row::requested)) {
      columns.add(Column.REQUESTED);
    }
    if (list.has(PublishedList.Row::points)) {
      columns.add(Column.POINTS);
    }
    if (list.has(PublishedList.Row::approved)) {
      columns.add(Column.APPROVED);
    }
    if (list.has(PublishedList.Row::outcome)) {
      columns.add(Column.OUTCOME);
    }
    return columns;
  }

  private ArchivedListPage.Row row(PublishedList.Row row) {
    return new ArchivedListPage.Row(
        row.rank().map(String::valueOf).orElse(NOTHING),
        row.association().orElseGet(() -> t.get("archive.unnamed")),
        Stream.of(row.programme(), row.place(), row.registryNumber())
            .flatMap(detail -> detail.stream())
            .toList(),
        row.requested().map(amount -> t.amount(amount.dinars())).orElse(NOTHING),
        row.requested().map(Amount::published).orElse(""),
        row.points().orElse(NOTHING),
        row.approved().map(amount -> t.amount(amount.dinars())).orElse(NOTHING),
        row.approved().map(Amount::published).orElse(""),
        row.outcome().map(outcome -> t.get("archive.outcome." + outcome)).orElse(NOTHING),
        row.outcome().map(Showing::mark).orElse("off"),
        row.remark().orElse(""));
  }

  private static String mark(String outcome) {
    return switch (outcome) {
      case "proposed", "awarded", "contracted", "complete" -> "ok";
      default -> "off";
    };
  }

  private List<String> checks(PublishedList list) {
    var checks = new ArrayList<String>();
    for (var sum : list.sums()) {
      checks.add(
          t.get(
              "archive.sum." + sum.verdict(),
              sum.column().equals("approved")
                  ? approvedHeading()
                  : t.get("archive.column.requested"),
              t.amount(sum.computed()),
              sum.stated().map(t::amount).orElse("")));
    }
    list.points()
        .ifPresent(points -> {
          checks.add(t.get(points.descending() ? "archive.points.down" : "archive.points.mixed"));
          for (var tie : points.ties()) {
            checks.add(t.get("archive.points.tie", tie.points(), tie.ranks()));
          }
        });
    return checks;
  }
}
