package org.saradnja.base.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.saradnja.base.kernel.Office;

/**
 * The large day on a badge, with what is left until its end.
 *
 * @param css soon for the last three days, over when it has passed, else empty
 */
public record DeadlineBadge(String day, String month, String left, String css) {

  private static final int SOON = 3;
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  public static DeadlineBadge of(LocalDate day, LocalDate today, Texts t) {
    return of(day, Optional.empty(), today, t);
  }

  /** A term that ends in a certain moment, at midnight or at a closing hour. */
  public static DeadlineBadge until(Instant end, LocalDate today, Texts t) {
    var last = end.atZone(Office.ZONE).toLocalDateTime();
    var hour = Optional.of(last.toLocalTime()).filter(time -> time.isBefore(LAST_SECOND));
    return of(last.toLocalDate(), hour, today, t);
  }

  private static DeadlineBadge of(
      LocalDate day, Optional<LocalTime> hour, LocalDate today, Texts t) {
    long days = DAYS.between(today, day);
    return new DeadlineBadge(
        String.valueOf(day.getDayOfMonth()),
        t.get("due.month." + day.getMonthValue(), String.valueOf(day.getYear())),
        left(days, hour, t),
        days < 0 ? "over" : isSoon(day, today) ? "soon" : "");
  }

  /** Whether the day is near enough to be marked; what has passed is something else. */
  public static boolean isSoon(LocalDate day, LocalDate today) {
    long days = DAYS.between(today, day);
    return days >= 0 && days <= SOON;
  }

  private static String left(long days, Optional<LocalTime> hour, Texts t) {
    if (days < 0) {
      return t.get("due.over");
    }
    if (days > 1) {
      return t.count("due.left", days);
    }
    var key = days == 0 ? "due.today" : "due.tomorrow";
    return hour.map(end -> t.get(key + ".hour", t.time(end))).orElseGet(() -> t.get(key));
  }
}
