package org.saradnja.base.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the English pages write them. */
public final class EnglishDate {

  private static final DateTimeFormatter TEXT = format("d MMMM uuuu");
  private static final DateTimeFormatter TABLE = format("d MMM uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = format("d MMMM");
  private static final DateTimeFormatter WEEKDAY = format("EEEE");
  private static final DateTimeFormatter TIME = format("HH:mm");
  private static final DateTimeFormatter PROOF = format("HH:mm:ss");

  private EnglishDate() {}

  /** {@code 26 April 2027}. */
  public static String inText(LocalDate day) {
    return TEXT.format(day);
  }

  /** {@code 26 Apr 2027}. */
  public static String inTable(LocalDate day) {
    return TABLE.format(day);
  }

  /** {@code 23–24 April 2024}, {@code 30 April – 2 May 2024}, or two whole dates. */
  public static String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return inText(first);
    }
    if (first.getYear() != last.getYear()) {
      return inText(first) + " – " + inText(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + inText(last)
        : DAY_AND_MONTH.format(first) + " – " + inText(last);
  }

  /** {@code Monday}. */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** {@code 10:14}. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** {@code 10:14:02}. */
  public static String timeWithSeconds(LocalTime time) {
    return PROOF.format(time);
  }

  /** {@code 20 April 2027 at 10:14:32}. */
  public static String moment(Instant moment, ZoneId zone) {
    var local = moment.atZone(zone);
    return inText(local.toLocalDate()) + " at " + timeWithSeconds(local.toLocalTime());
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
