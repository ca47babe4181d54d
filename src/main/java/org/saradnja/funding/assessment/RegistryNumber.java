package org.saradnja.funding.assessment;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A number of the registry of acts, {@code 401-12/2027}, in the order in which numbers were given:
 * the year, then the series, then the number as a number, so that 401-9 stands before 401-12.
 */
record RegistryNumber(int year, String series, int number) implements Comparable<RegistryNumber> {

  private static final Pattern WRITTEN =
      Pattern.compile("(?<series>.*?)(?<number>\\d{1,9})/(?<year>\\d{4})");
  private static final Comparator<RegistryNumber> AS_GIVEN =
      Comparator.comparingInt(RegistryNumber::year)
          .thenComparing(RegistryNumber::series)
          .thenComparingInt(RegistryNumber::number);

  static RegistryNumber of(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("Not a number of the registry: " + text);
    }
    return new RegistryNumber(
        Integer.parseInt(written.group("year")),
        written.group("series"),
        Integer.parseInt(written.group("number")));
  }

  @Override
  public int compareTo(RegistryNumber other) {
    return AS_GIVEN.compare(this, other);
  }
}
