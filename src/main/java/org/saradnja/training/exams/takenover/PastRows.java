package org.saradnja.training.exams.takenover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.Sentence;

/**
 * A table of past trainings, a participant in each row. Its first row names the columns, in any
 * order and either script; empty rows are left out.
 *
 * @param fault what is wrong with the table itself; then there are no rows
 */
record PastRows(List<Row> rows, Optional<Sentence> fault) {

  static final List<String> COLUMNS =
      List.of(
          "mesto",
          "genitiv",
          "lokativ",
          "dani",
          "casovi",
          "predavaci",
          "ime_i_prezime",
          "jls",
          "pol",
          "e_posta",
          "radno_mesto",
          "prisutan",
          "bodovi",
          "najvise",
          "prag",
          "uverenje",
          "datum_uverenja");

  private static final List<String> NEEDED =
      List.of("mesto", "dani", "casovi", "ime_i_prezime", "jls", "prisutan");

  /**
   * @param line of the table, from one
   * @param cells by the key of their column
   */
  record Row(int line, Map<String, String> cells) {

    Row {
      cells = Map.copyOf(cells);
    }

    /** Empty where the table has no such column. */
    String cell(String column) {
      return cells.getOrDefault(SearchKey.of(column), "");
    }
  }

  PastRows {
    rows = List.copyOf(rows);
  }

  static PastRows read(List<List<String>> table) {
    if (table.isEmpty()) {
      return wrong(Sentence.of("past.table.empty"));
    }
    var columns = table.getFirst().stream().map(SearchKey::of).toList();
    var missing =
        NEEDED.stream().filter(column -> !columns.contains(SearchKey.of(column))).toList();
    if (!missing.isEmpty()) {
      return wrong(Sentence.of("past.table.columns", String.join(", ", missing)));
    }
    var rows = new ArrayList<Row>();
    for (int at = 1; at < table.size(); at++) {
      var cells = table.get(at);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new Row(at + 1, byColumn(columns, cells)));
      }
    }
    return rows.isEmpty()
        ? wrong(Sentence.of("past.table.empty"))
        : new PastRows(rows, Optional.empty());
  }

  private static PastRows wrong(Sentence fault) {
    return new PastRows(List.of(), Optional.of(fault));
  }

  private static Map<String, String> byColumn(List<String> columns, List<String> cells) {
    var byColumn = new HashMap<String, String>();
    for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
      byColumn.putIfAbsent(columns.get(at), cells.get(at).strip());
    }
    return byColumn;
  }
}
