package org.saradnja.funding.applications.filling;

import static org.saradnja.funding.applications.Gap.faulty;
import static org.saradnja.funding.applications.Gap.missing;
import static org.saradnja.funding.applications.Step.BUDGET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.calls.PublishedCall;

/** The budget as it was typed: numbered rows and the reasons for the costs. */
public record BudgetForm(Map<String, String> fields) {

  static final int LONGEST_EXPLANATION = 3000;
  static final int MOST_ROWS = 60;

  private static final String EXPLANATION = "explanation";
  private static final Pattern CELL =
      Pattern.compile("r(\\d{1,3})-(kind|description|quantity|price|unit|own|other)");

  public BudgetForm {
    fields = Map.copyOf(fields);
  }

  static BudgetForm sent(Map<String, String> sent) {
    var fields = new HashMap<String, String>();
    sent.forEach((name, value) -> {
      if (CELL.matcher(name).matches() || name.equals(EXPLANATION)) {
        fields.put(name, value.replace("\r\n", "\n"));
      }
    });
    return new BudgetForm(fields);
  }

  public String explanation() {
    return fields.getOrDefault(EXPLANATION, "");
  }

  /** As they stand on the page; the first are asked for even when nothing was typed. */
  List<BudgetRow> rows() {
    var rows = new TreeMap<Integer, BudgetRow>();
    for (var name : fields.keySet()) {
      var cell = CELL.matcher(name);
      if (cell.matches()) {
        int number = Integer.parseInt(cell.group(1));
        rows.put(number, BudgetRow.of(number, fields));
      }
    }
    return rows.values().stream().limit(MOST_ROWS).toList();
  }

  /** The same with an empty row at the end. */
  BudgetForm withRow() {
    var rows = rows();
    int next = rows.isEmpty() ? 1 : rows.getLast().number() + 1;
    var more = new HashMap<>(fields);
    more.put("r" + next + "-description", "");
    return new BudgetForm(more);
  }

  /** The same without a row; the others are numbered anew. */
  BudgetForm withoutRow(int number) {
    var left = new HashMap<String, String>();
    left.put(EXPLANATION, explanation());
    int next = 1;
    for (var row : rows()) {
      if (row.number() != number) {
        row.numbered(next).writeTo(left);
        next++;
      }
    }
    return new BudgetForm(left);
  }

  /** Sums are held against the call only once every row can be read: before, they are too small. */
  Read<Budget> read(PublishedCall call) {
    var gaps = new ArrayList<Gap>();
    var lines = new ArrayList<Budget.Line>();
    var written = rows().stream().filter(row -> !row.isEmpty()).toList();
    written.forEach(row -> row.read(gaps).ifPresent(lines::add));
    var budget = new Budget(lines, explanation().strip());
    if (written.isEmpty()) {
      gaps.add(missing(BUDGET, "r1-description", "noLines"));
    } else if (lines.size() == written.size()) {
      gaps.addAll(BudgetAgainstCall.gaps(budget, call));
    }
    explained(budget.explanation(), gaps);
    return new Read<>(budget, gaps);
  }

  private static void explained(String explanation, List<Gap> gaps) {
    var name = new Gap.Key("applications.field.explanation");
    int length = explanation.codePointCount(0, explanation.length());
    if (explanation.isEmpty()) {
      gaps.add(missing(BUDGET, EXPLANATION, "missing", name));
    } else if (length > LONGEST_EXPLANATION) {
      gaps.add(
          faulty(
              BUDGET,
              EXPLANATION,
              "tooLong",
              name,
              LONGEST_EXPLANATION,
              length - LONGEST_EXPLANATION));
    }
  }
}
