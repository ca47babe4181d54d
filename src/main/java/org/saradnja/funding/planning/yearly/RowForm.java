package org.saradnja.funding.planning.yearly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.WholeText;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.PlannedPeriod;

/** A row of a plan as it is typed. */
public record RowForm(
    String grantor,
    String name,
    List<String> areas,
    String firstMonth,
    String lastMonth,
    String amount,
    String budgetLine,
    String contact) {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_LINE = 500;
  private static final int MONTHS = 12;

  public RowForm {
    grantor = text(grantor);
    name = text(name);
    areas = chosen(areas);
    firstMonth = text(firstMonth);
    lastMonth = text(lastMonth);
    amount = text(amount);
    budgetLine = text(budgetLine);
    contact = text(contact);
  }

  /** A new row with what all rows of a unit have alike. */
  static RowForm begun(String grantor, String budgetLine, String contact) {
    return new RowForm(grantor, "", List.of(), "", "", "", budgetLine, contact);
  }

  static RowForm of(PlannedCall row) {
    return new RowForm(
        row.grantor(),
        row.name(),
        row.areas(),
        Integer.toString(row.period().first().getMonthValue()),
        Integer.toString(row.period().last().getMonthValue()),
        row.amount().map(Dinars::serbianShort).orElse(""),
        row.budgetLine(),
        row.contact());
  }

  /** Ready texts by field, in the order of the page. */
  SequencedMap<String, String> errors(List<String> known, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    length(errors, "name", name, LONGEST_NAME, t);
    length(errors, "grantor", grantor, LONGEST_LINE, t);
    if (areas.stream().noneMatch(known::contains)) {
      errors.put("areas", t.get("planning.error.areas"));
    }
    if (month(firstMonth).isEmpty()) {
      errors.put("firstMonth", t.get("planning.error.month"));
    }
    if (month(lastMonth).isEmpty()) {
      errors.put("lastMonth", t.get("planning.error.month"));
    } else if (month(firstMonth).orElse(0) > month(lastMonth).orElseThrow()) {
      errors.put("lastMonth", t.get("planning.error.backwards"));
    }
    if (!amount.isEmpty() && money().isEmpty()) {
      errors.put("amount", t.get("planning.error.amount"));
    }
    tooLong(errors, "budgetLine", budgetLine, t);
    tooLong(errors, "contact", contact, t);
    return errors;
  }

  /** Only of a form without errors. */
  PlannedCall row(PlanRowId id, int year, List<String> known) {
    return new PlannedCall(
        id,
        grantor,
        known.stream().filter(areas::contains).toList(),
        name,
        PlannedPeriod.of(year, month(firstMonth).orElseThrow(), month(lastMonth).orElseThrow()),
        money(),
        budgetLine,
        contact);
  }

  private Optional<Dinars> money() {
    return Dinars.parse(amount).filter(dinars -> !dinars.isZero());
  }

  private static Optional<Integer> month(String typed) {
    return WholeText.read(typed, 1, MONTHS);
  }

  private static void length(
      SequencedMap<String, String> errors, String field, String typed, int longest, Texts t) {
    if (typed.isEmpty()) {
      errors.put(field, t.get("planning.error." + field));
    } else if (typed.length() > longest) {
      errors.put(field, t.get("planning.error.long", longest));
    }
  }

  private static void tooLong(
      SequencedMap<String, String> errors, String field, String typed, Texts t) {
    if (typed.length() > LONGEST_LINE) {
      errors.put(field, t.get("planning.error.long", LONGEST_LINE));
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static List<String> chosen(@Nullable List<String> codes) {
    return codes == null ? List.of() : List.copyOf(codes);
  }
}
