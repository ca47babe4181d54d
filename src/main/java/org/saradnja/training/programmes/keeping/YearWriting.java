package org.saradnja.training.programmes.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeFamily;
import org.saradnja.training.programmes.keeping.ProgrammeTable.Row;
import org.springframework.stereotype.Component;

/** Puts the whole programmes of years on the Academy's pages. */
@Component
class YearWriting {

  private final ProgrammeTable programmes;
  private final AdoptingYears adopting;

  YearWriting(ProgrammeTable programmes, AdoptingYears adopting) {
    this.programmes = programmes;
    this.adopting = adopting;
  }

  static String address(int year, ProgrammeFamily family) {
    var word = family == ProgrammeFamily.GENERAL ? "opsti" : "rukovodioci";
    return VersionWriting.DESK + "/godina/" + year + "/" + word;
  }

  YearPage page(
      int year,
      ProgrammeFamily family,
      Optional<YearForm> typed,
      Map<String, String> errors,
      Texts t) {
    var whole = adopting.whole(year, family);
    var form = typed.orElseGet(() -> new YearForm("", "", whole.seen()));
    var rows = of(year, family).toList();
    boolean adopted = rows.stream().anyMatch(row -> StoredProgrammes.adopted(row).isPresent());
    return new YearPage(
        heading(year, family, t),
        address(year, family),
        t.count("programmes.year.proposed", whole.proposed().size()),
        whole.proposed().isEmpty() ? null : form,
        rows.stream().map(row -> VersionWriting.line(row, t)).toList(),
        adopted ? publicHref(year, family) : "",
        errors);
  }

  /** Those of which something is written, the latest year first. */
  List<ProgrammesPage.Year> years(Texts t) {
    return programmes.all().stream()
        .map(Row::year)
        .distinct()
        .flatMap(year ->
            Arrays.stream(ProgrammeFamily.values())
                .filter(family -> family != ProgrammeFamily.SPECIAL)
                .filter(family -> of(year, family).findAny().isPresent())
                .map(family -> year(year, family, t)))
        .toList();
  }

  private ProgrammesPage.Year year(int year, ProgrammeFamily family, Texts t) {
    int proposed = adopting.whole(year, family).proposed().size();
    return new ProgrammesPage.Year(
        address(year, family),
        heading(year, family, t),
        proposed == 0 ? "" : t.count("programmes.year.proposed", proposed));
  }

  private Stream<Row> of(int year, ProgrammeFamily family) {
    return programmes.all().stream()
        .filter(row -> AdoptingYears.isOf(row.toDomain().value(), year, family));
  }

  static String heading(int year, ProgrammeFamily family, Texts t) {
    return t.get("programmes.year", t.get("programmes.family." + family), Integer.toString(year));
  }

  /** Where the catalogue keeps them together. */
  static String publicHref(int year, ProgrammeFamily family) {
    return "/obuke#" + family.anchor(year);
  }
}
