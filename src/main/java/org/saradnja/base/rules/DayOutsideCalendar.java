package org.saradnja.base.rules;

import java.time.LocalDate;

/** The calendar was asked about a day whose holidays it does not know, and does not guess. */
public final class DayOutsideCalendar extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LocalDate day;

  public DayOutsideCalendar(LocalDate day) {
    super(
        "Holidays are known from %d to %d, asked about %s"
            .formatted(Holidays.FIRST_YEAR, Holidays.LAST_YEAR, day));
    this.day = day;
  }

  public LocalDate day() {
    return day;
  }
}
