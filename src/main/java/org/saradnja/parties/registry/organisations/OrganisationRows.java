package org.saradnja.parties.registry.organisations;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.SearchKey;

/**
 * A table of organisations: its first line names the columns, in any order and either script
 * ({@code maticni_broj} or Матични број). Every row becomes a form that is read like a typed one.
 *
 * @param problems what is wrong with the table itself; then there are no rows
 */
record OrganisationRows(List<Row> rows, List<Problem> problems) {

  static final List<String> COLUMNS =
      List.of(
          "maticni_broj",
          "pib",
          "naziv",
          "oblik",
          "sediste",
          "adresa",
          "zastupnik",
          "racun",
          "oblasti",
          "datum_upisa");

  /** So many rows are taken over in one transaction and shown on one page. */
  static final int MOST = 5_000;

  private static final Pattern BETWEEN_AREAS = Pattern.compile("[ ,;|]+");

  private static final List<String> MAY_BE_ABSENT = List.of("racun", "oblasti");

  /**
   * @param problems what makes the row unreadable before its fields are looked at
   */
  record Row(int line, OrganisationForm form, List<Problem> problems) {}

  static OrganisationRows read(String table) {
    var lines = Csv.read(table);
    if (lines.isEmpty()) {
      return refused(Problem.of("table", "table.empty"));
    }
    var columns = lines.getFirst().cells().stream().map(SearchKey::of).toList();
    var absent =
        COLUMNS.stream().filter(column -> !columns.contains(SearchKey.of(column))).toList();
    var missing = absent.stream().filter(column -> !MAY_BE_ABSENT.contains(column)).toList();
    if (!missing.isEmpty()) {
      return refused(Problem.of("table", "table.columns", String.join(", ", missing)));
    }
    if (lines.size() - 1 > MOST) {
      return refused(Problem.of("table", "table.tooLong", String.valueOf(MOST)));
    }
    return new OrganisationRows(
        lines.stream().skip(1).map(line -> row(columns, line)).toList(), List.of());
  }

  /** A form as a row again, in the order of the columns. */
  static List<String> cells(OrganisationForm form) {
    return List.of(
        form.registrationNumber(),
        form.taxNumber(),
        form.name(),
        form.form(),
        form.seat(),
        form.address(),
        form.representative(),
        form.account(),
        String.join(" ", form.areas()),
        form.registeredOn());
  }

  private static OrganisationRows refused(Problem problem) {
    return new OrganisationRows(List.of(), List.of(problem));
  }

  private static Row row(List<String> columns, Csv.Line line) {
    var problems = new ArrayList<Problem>();
    if (!line.closed()) {
      problems.add(Problem.of("table", "row.open"));
    } else if (line.cells().size() != columns.size()) {
      problems.add(
          Problem.of(
              "table",
              "row.cells",
              String.valueOf(columns.size()),
              String.valueOf(line.cells().size())));
    }
    return new Row(line.number(), form(byColumn(columns, line)), List.copyOf(problems));
  }

  private static Map<String, String> byColumn(List<String> columns, Csv.Line line) {
    var cells = new HashMap<String, String>();
    for (int at = 0; at < Math.min(columns.size(), line.cells().size()); at++) {
      cells.put(columns.get(at), line.cells().get(at).strip());
    }
    return cells;
  }

  private static OrganisationForm form(Map<String, String> cells) {
    return new OrganisationForm(
        cell(cells, "maticni_broj"),
        cell(cells, "pib"),
        cell(cells, "naziv"),
        cell(cells, "oblik"),
        cell(cells, "sediste"),
        cell(cells, "adresa"),
        cell(cells, "zastupnik"),
        cell(cells, "racun"),
        BETWEEN_AREAS
            .splitAsStream(cell(cells, "oblasti"))
            .filter(not(String::isEmpty))
            .distinct()
            .toList(),
        cell(cells, "datum_upisa"),
        0);
  }

  private static String cell(Map<String, String> cells, String column) {
    return cells.getOrDefault(SearchKey.of(column), "");
  }
}
