package org.saradnja.parties.registry.institutions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.Sentence;

/**
 * A table of institutions: its first line names the columns, in any order and either script. Every
 * row becomes a form that is read like a typed one.
 *
 * @param fault what is wrong with the table itself; then there are no rows
 */
record InstitutionRows(List<Row> rows, Optional<Sentence> fault) {

  static final List<String> COLUMNS =
      List.of(
          "oznaka", "vrsta", "naziv", "engleski", "od", "adresa", "eposta", "telefon", "stranica");

  private static final List<String> MUST_BE_THERE = List.of("vrsta", "naziv", "engleski");
  private static final int MOST = 1_000;

  /**
   * @param fault what makes the row unreadable before its fields are looked at
   */
  record Row(int line, InstitutionForm form, Optional<Sentence> fault) {}

  static InstitutionRows read(String table) {
    var lines = Csv.read(table);
    if (lines.isEmpty()) {
      return refused(Sentence.of("registry.problem.table.empty"));
    }
    var columns = lines.getFirst().cells().stream().map(SearchKey::of).toList();
    var missing = MUST_BE_THERE.stream().filter(column -> !columns.contains(column)).toList();
    if (!missing.isEmpty()) {
      return refused(Sentence.of("registry.problem.table.columns", String.join(", ", missing)));
    }
    if (lines.size() - 1 > MOST) {
      return refused(Sentence.of("registry.problem.table.tooLong", MOST));
    }
    return new InstitutionRows(
        lines.stream().skip(1).map(line -> row(columns, line)).toList(), Optional.empty());
  }

  /** Forms as a table again, for those that are to be mended. */
  static String write(List<InstitutionForm> forms) {
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS);
    for (var form : forms) {
      rows.add(
          List.of(
              form.oznaka(),
              form.vrsta(),
              form.naziv(),
              form.engleski(),
              form.od(),
              form.adresa(),
              form.eposta(),
              form.telefon(),
              form.stranica()));
    }
    return Csv.write(rows);
  }

  private static InstitutionRows refused(Sentence fault) {
    return new InstitutionRows(List.of(), Optional.of(fault));
  }

  private static Row row(List<String> columns, Csv.Line line) {
    var cells = new HashMap<String, String>();
    for (int at = 0; at < Math.min(columns.size(), line.cells().size()); at++) {
      cells.put(columns.get(at), line.cells().get(at));
    }
    return new Row(line.number(), form(cells), fault(columns, line));
  }

  private static Optional<Sentence> fault(List<String> columns, Csv.Line line) {
    if (!line.closed()) {
      return Optional.of(Sentence.of("registry.problem.row.open"));
    }
    return line.cells().size() == columns.size()
        ? Optional.empty()
        : Optional.of(
            Sentence.of("registry.problem.row.cells", columns.size(), line.cells().size()));
  }

  private static InstitutionForm form(Map<String, String> cells) {
    return new InstitutionForm(
        cells.get("oznaka"),
        cells.get("vrsta"),
        cells.get("naziv"),
        cells.get("engleski"),
        cells.get("od"),
        cells.get("adresa"),
        cells.get("eposta"),
        cells.get("telefon"),
        cells.get("stranica"),
        0);
  }
}
