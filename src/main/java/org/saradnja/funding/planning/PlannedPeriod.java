package org.saradnja.funding.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * The months in which a call is to be published, the last one included: the "planned period" of the
 * yearly plan (Regulation 16/2018, Article 4).
 */
public record PlannedPeriod(YearMonth first, YearMonth last) {

  public PlannedPeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period ends after it begins: " + first + " to " + last);
    }
  }

  public static PlannedPeriod of(int year, int firstMonth, int lastMonth) {
    return new PlannedPeriod(YearMonth.of(year, firstMonth), YearMonth.of(year, lastMonth));
  }

  public LocalDate firstDay() {
    return first.atDay(1);
  }

  public LocalDate lastDay() {
    return last.atEndOfMonth();
  }

  /** The months by name, such as март–април. */
  public String named(Function<LocalDate, String> month) {
    var begins = month.apply(firstDay());
    return first.equals(last) ? begins : begins + "–" + month.apply(lastDay());
  }

  /**
   * How far a day is from the period, in calendar days: 0 within it, negative before its first day,
   * positive after its last. With March 2027 planned, 2 April is 2 and 27 February is -2.
   */
  public int deviation(LocalDate day) {
    if (day.isBefore(firstDay())) {
      return (int) ChronoUnit.DAYS.between(firstDay(), day);
    }
    return day.isAfter(lastDay()) ? (int) ChronoUnit.DAYS.between(lastDay(), day) : 0;
  }
}
