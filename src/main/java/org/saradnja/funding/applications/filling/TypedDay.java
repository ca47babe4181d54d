package org.saradnja.funding.applications.filling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as a date field sends it, or as people write it: 2027-06-01, 1. 6. 2027. */
final class TypedDay {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{4})\\.?");

  private TypedDay() {}

  static Optional<LocalDate> parse(String text) {
    var iso = ISO.matcher(text.strip());
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    var written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? day(written.group(3), written.group(2), written.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
