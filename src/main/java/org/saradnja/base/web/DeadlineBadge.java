package org.saradnja.base.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * The large day on a badge, with what is left until its end.
 *
 * @param css soon for the last three days, over when it has passed, else empty
 */
public record DeadlineBadge(String day, String month, String left, String css) {

  private static final int SOON = 3;

  public static DeadlineBadge of(LocalDate day, LocalDate today, Texts t) {
    long days = DAYS.between(today, day);
    return new DeadlineBadge(
        String.valueOf(day.getDayOfMonth()),
        t.get("due.month." + day.getMonthValue(), String.valueOf(day.getYear())),
        left(days, t),
        days < 0 ? "over" : isSoon(day, today) ? "soon" : "");
  }

  /** Whether the day is near enough to be marked; what has passed is something else. */
  public static boolean isSoon(LocalDate day, LocalDate today) {
    long days = DAYS.between(today, day);
    return days >= 0 && days <= SOON;
  }

  private static String left(long days, Texts t) {
    if (days < 0) {
      return t.get("due.over");
    }
    return days < 2 ? t.get(days == 0 ? "due.today" : "due.tomorrow") : t.count("due.left", days);
  }
}
