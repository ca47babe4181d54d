package org.saradnja.base.rules;

import java.time.MonthDay;
import java.util.Optional;

/** How long a party or an office has, and which days are counted. */
public sealed interface Term {

  /** The code of the unit, as rules and the programming interface write it. */
  String unit();

  /** Every day counts; only the last one must be a working day. */
  record CalendarDays(int days) implements Term {
    public CalendarDays {
      mustBePositive(days);
    }

    @Override
    public String unit() {
      return "calendar-days";
    }
  }

  /** Only days on which the office works are counted. */
  record WorkingDays(int days) implements Term {
    public WorkingDays {
      mustBePositive(days);
    }

    @Override
    public String unit() {
      return "working-days";
    }
  }

  /** Ends on the day with the same number, or on the last day of a shorter month. */
  record Months(int months) implements Term {
    public Months {
      mustBePositive(months);
    }

    @Override
    public String unit() {
      return "months";
    }
  }

  /** Ends on one day of the year, for example 31 January, whatever day it began. */
  record FixedDay(MonthDay day) implements Term {
    @Override
    public String unit() {
      return "day-of-year";
    }
  }

  /** A term of a positive length in the named unit; empty when terms have no such unit. */
  static Optional<Term> of(String unit, int length) {
    return switch (unit) {
      case "calendar-days" -> Optional.of(new CalendarDays(length));
      case "working-days" -> Optional.of(new WorkingDays(length));
      case "months" -> Optional.of(new Months(length));
      default -> Optional.empty();
    };
  }

  private static void mustBePositive(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("A term lasts at least one day or month, not " + length);
    }
  }
}
