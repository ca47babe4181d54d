package org.saradnja.portal.deadlines.calculator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.rules.DayOutsideCalendar;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.Holidays;
import org.saradnja.base.rules.Term;
import org.saradnja.base.rules.WorkCalendar;

/** What was asked, as it was typed: from which day, how long, in which unit. */
public record CalculatorForm(String from, String length, String unit) {

  static final String FROM = "from";
  static final String LENGTH = "length";
  static final String UNIT = "unit";

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

  public CalculatorForm {
    from = from.strip();
    length = length.strip();
    unit = unit.strip();
  }

  /** The page was opened, nothing was sent. */
  boolean isEmpty() {
    return from.isEmpty() && length.isEmpty() && unit.isEmpty();
  }

  /** Programs write days one way only. */
  boolean hasIsoDay() {
    return ISO.matcher(from).matches();
  }

  Answer answer(WorkCalendar calendar) {
    var errors = new LinkedHashMap<String, String>();
    var day = DayText.read(from);
    var term = term();
    if (day.isEmpty()) {
      errors.put(FROM, from.isEmpty() ? "deadlines.error.from.missing" : "deadlines.error.from");
    } else if (isOutside(day.get())) {
      errors.put(FROM, "deadlines.error.from.outside");
    }
    if (!NUMBER.matcher(length).matches()) {
      errors.put(LENGTH, "deadlines.error.length");
    } else if (term.isEmpty()) {
      errors.put(UNIT, "deadlines.error.unit");
    }
    return errors.isEmpty()
        ? counted(day.orElseThrow(), term.orElseThrow(), calendar)
        : new Answer.Invalid(errors);
  }

  private static Answer counted(LocalDate day, Term term, WorkCalendar calendar) {
    var basis = calendar.basis();
    var provision = term instanceof Term.WorkingDays ? basis.workingDays() : basis.running();
    try {
      return new Answer.Counted(Deadline.after(day, term, calendar, provision));
    } catch (DayOutsideCalendar late) {
      var errors = new LinkedHashMap<String, String>();
      errors.put(LENGTH, "deadlines.error.length.outside");
      return new Answer.Invalid(errors);
    }
  }

  private Optional<Term> term() {
    return NUMBER.matcher(length).matches()
        ? Term.of(unit, Integer.parseInt(length))
        : Optional.empty();
  }

  private static boolean isOutside(LocalDate day) {
    return day.getYear() < Holidays.FIRST_YEAR || day.getYear() > Holidays.LAST_YEAR;
  }

  sealed interface Answer {
    record Counted(Deadline deadline) implements Answer {}

    /** Text keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Answer {}
  }
}
