package org.saradnja.base.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days and times as people type them: {@code 26. 4. 2027.}, {@code 26/4/2027}, {@code 2027-04-26};
 * {@code 10.00}, {@code 10:00}, {@code 10}, {@code 10 ч}. No other reader of them is written.
 */
public final class DayText {

  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})[./ -]{1,3}(\\d{1,2})[./ -]{1,3}(\\d{4})\\.?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?: ?[чh])?");

  private DayText() {}

  public static Optional<LocalDate> read(String typed) {
    var iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    var written = DAY.matcher(typed.strip());
    return written.matches()
        ? day(written.group(3), written.group(2), written.group(1))
        : Optional.empty();
  }

  public static Optional<LocalTime> readTime(String typed) {
    var written = TIME.matcher(typed.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(written.group(1));
    int minute = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
