package org.saradnja.base.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as text (RFC 4180). Reading takes a comma, a semicolon or a tab, as the first line does.
 * Writing keeps a spreadsheet from running what somebody wrote: a cell that begins like a formula
 * gets an apostrophe before it.
 */
public final class Csv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String SEPARATORS = ",;\t";
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private Csv() {}

  /**
   * A record of the table.
   *
   * @param number of the line on which it begins, from 1
   * @param closed false when a quotation mark stayed open to the end of the text
   */
  public record Line(int number, List<String> cells, boolean closed) {

    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** All records but empty lines. */
  public static List<Line> read(String text) {
    var plain = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    return new Reading(plain, separator(plain)).lines();
  }

  /** Lines end with CR LF, cells are quoted where they must be. */
  public static String write(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  /** Whether a spreadsheet would take the text for a formula. */
  public static boolean beginsAFormula(String cell) {
    return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  private static String quoted(String cell) {
    var safe = beginsAFormula(cell) ? "'" + cell : cell;
    boolean plain =
        safe.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** The sign that stands most often in the first line, outside quotation marks. */
  private static char separator(String text) {
    var counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int at = 0; at < text.length() && (quoted || text.charAt(at) != '\n'); at++) {
      char sign = text.charAt(at);
      quoted ^= sign == '"';
      int candidate = SEPARATORS.indexOf(sign);
      if (!quoted && candidate >= 0) {
        counts[candidate]++;
      }
    }
    int best = 0;
    for (int candidate = 1; candidate < counts.length; candidate++) {
      best = counts[candidate] > counts[best] ? candidate : best;
    }
    return SEPARATORS.charAt(best);
  }

  /** One pass over the text; a cell inside quotation marks may hold separators and line ends. */
  private static final class Reading {

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;
    private int begins = 1;

    Reading(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    List<Line> lines() {
      boolean closed = true;
      while (at < text.length()) {
        char sign = text.charAt(at++);
        if (sign == '"' && cell.isEmpty()) {
          closed = quotedCell();
        } else if (sign == separator) {
          endCell();
        } else if (sign == '\n') {
          endLine(true);
        } else if (sign != '\r') {
          cell.append(sign);
        }
      }
      endLine(closed);
      return List.copyOf(lines);
    }

    private boolean quotedCell() {
      while (at < text.length()) {
        char sign = text.charAt(at++);
        if (sign == '\n') {
          line++;
        }
        if (sign != '"') {
          cell.append(sign);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else {
          return true;
        }
      }
      return false;
    }

    private void endCell() {
      cells.add(cell.toString());
      cell.setLength(0);
    }

    private void endLine(boolean closed) {
      endCell();
      if (cells.stream().anyMatch(content -> !content.isBlank())) {
        lines.add(new Line(begins, cells, closed));
      }
      cells = new ArrayList<>();
      line++;
      begins = line;
    }
  }
}
