package org.saradnja.funding.applications.filling;

import static org.saradnja.funding.applications.Gap.againstTheCall;
import static org.saradnja.funding.applications.Gap.faulty;
import static org.saradnja.funding.applications.Gap.missing;
import static org.saradnja.funding.applications.Step.BUDGET;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.CostKind;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Quantity;

/** One row of the budget as it was typed. */
record BudgetRow(
    int number,
    String kind,
    String description,
    String quantity,
    String price,
    String unit,
    String own,
    String other) {

  private static final int LONGEST_DESCRIPTION = 300;

  /** Far above any programme; beyond it somebody mistyped. */
  private static final Dinars MOST = Dinars.of(10_000_000_000L);

  static BudgetRow of(int number, Map<String, String> fields) {
    return new BudgetRow(
        number,
        cell(number, "kind", fields),
        cell(number, "description", fields),
        cell(number, "quantity", fields),
        cell(number, "price", fields),
        cell(number, "unit", fields),
        cell(number, "own", fields),
        cell(number, "other", fields));
  }

  private static String cell(int number, String name, Map<String, String> fields) {
    return fields.getOrDefault("r" + number + "-" + name, "").strip();
  }

  BudgetRow numbered(int next) {
    return new BudgetRow(next, kind, description, quantity, price, unit, own, other);
  }

  void writeTo(Map<String, String> fields) {
    fields.put(id("kind"), kind);
    fields.put(id("description"), description);
    fields.put(id("quantity"), quantity);
    fields.put(id("price"), price);
    fields.put(id("unit"), unit);
    fields.put(id("own"), own);
    fields.put(id("other"), other);
  }

  String id(String cell) {
    return "r" + number + "-" + cell;
  }

  boolean isEmpty() {
    return Stream.of(description, quantity, price, unit, own, other).allMatch(String::isEmpty);
  }

  /** The line, when every number in it can be read. */
  Optional<Budget.Line> read(List<Gap> gaps) {
    int before = gaps.size();
    var cost = kind(gaps);
    described(gaps);
    var count = quantity(gaps);
    var each = amount(price, "price", true, gaps);
    var fromUnit = amount(unit, "unit", false, gaps);
    var fromOwn = amount(own, "own", false, gaps);
    var fromOther = amount(other, "other", false, gaps);
    if (gaps.subList(before, gaps.size()).stream().anyMatch(BudgetRow::leavesANumberOut)) {
      return Optional.empty();
    }
    var total = count.times(each).filter(MOST::covers);
    if (total.isEmpty()) {
      gaps.add(faulty(BUDGET, id("price"), "lineTooLarge", number));
      return Optional.empty();
    }
    var line =
        new Budget.Line(cost, description, count, each, total.get(), fromUnit, fromOwn, fromOther);
    covered(line, gaps);
    return Optional.of(line);
  }

  private static boolean leavesANumberOut(Gap gap) {
    return gap.kind() == Gap.Kind.FAULTY || gap.key().equals("lineLacks");
  }

  private CostKind kind(List<Gap> gaps) {
    var known =
        Arrays.stream(CostKind.values()).filter(cost -> cost.name().equals(kind)).findFirst();
    if (known.isEmpty()) {
      gaps.add(missing(BUDGET, id("kind"), "lineKind", number));
    }
    return known.orElse(CostKind.OTHER);
  }

  private void described(List<Gap> gaps) {
    if (description.isEmpty()) {
      gaps.add(missing(BUDGET, id("description"), "lineDescription", number));
    } else if (description.length() > LONGEST_DESCRIPTION) {
      gaps.add(faulty(BUDGET, id("description"), "lineTooLong", number, LONGEST_DESCRIPTION));
    }
  }

  private Quantity quantity(List<Gap> gaps) {
    if (quantity.isEmpty()) {
      gaps.add(missing(BUDGET, id("quantity"), "lineLacks", number, column("quantity")));
      return new Quantity(0);
    }
    var read = Quantity.parse(quantity);
    if (read.isEmpty()) {
      gaps.add(faulty(BUDGET, id("quantity"), "lineNotANumber", number, column("quantity")));
    }
    return read.orElse(new Quantity(0));
  }

  private Dinars amount(String text, String cell, boolean needed, List<Gap> gaps) {
    if (text.isEmpty()) {
      if (needed) {
        gaps.add(missing(BUDGET, id(cell), "lineLacks", number, column(cell)));
      }
      return Dinars.ZERO;
    }
    var read = Dinars.parse(text).filter(MOST::covers);
    if (read.isEmpty()) {
      gaps.add(faulty(BUDGET, id(cell), "lineNotAnAmount", number, column(cell)));
    }
    return read.orElse(Dinars.ZERO);
  }

  /** The sources must give exactly what the line costs. */
  private void covered(Budget.Line line, List<Gap> gaps) {
    var given = line.covered();
    if (given.compareTo(line.total()) < 0) {
      var lacking = line.total().minus(given);
      gaps.add(
          againstTheCall(BUDGET, id("unit"), "lineShort", number, given, line.total(), lacking));
    } else if (given.compareTo(line.total()) > 0) {
      var over = given.minus(line.total());
      gaps.add(againstTheCall(BUDGET, id("unit"), "lineOver", number, given, line.total(), over));
    }
  }

  private static Gap.Key column(String cell) {
    return new Gap.Key("applications.budget.in." + cell);
  }
}
