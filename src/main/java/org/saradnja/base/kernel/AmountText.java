package org.saradnja.base.kernel;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a number of hundredths is written and read: an amount in paras, a mean of points. */
final class AmountText {

  private static final int HUNDRED = 100;
  private static final int THREE = 3;
  private static final int LONGEST = 40;

  /** Spaces that people and programs put between thousands: plain, no-break, narrow, thin. */
  private static final Pattern SPACE = Pattern.compile("[ \\u00A0\\u202F\\u2009]");

  /**
   * The whole part, grouped in one way only, then at most two decimals after the other sign. A
   * single comma before three digits matches nothing: it is a decimal sign here and a thousands
   * sign elsewhere.
   */
  private static final Pattern WRITTEN =
      Pattern.compile(
          """
          (?<plain>0|[1-9]\\d*)(?:[.,](?<plainRest>\\d{1,2}))?
          | (?<dots>[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(?<dotsRest>\\d{1,2}))?
          | (?<commas>[1-9]\\d{0,2}(?:,\\d{3})+)\\.(?<commasRest>\\d{1,2})
          | (?<manyCommas>[1-9]\\d{0,2}(?:,\\d{3}){2,})
          | (?<spaces>[1-9]\\d{0,2}(?:_\\d{3})+)(?:[.,](?<spacesRest>\\d{1,2}))?
          """,
          Pattern.COMMENTS);

  private AmountText() {}

  static Optional<Long> hundredths(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var written = WRITTEN.matcher(SPACE.matcher(text.strip()).replaceAll("_"));
    if (!written.matches()) {
      return Optional.empty();
    }
    var whole =
        firstOf(
            written.group("plain"),
            written.group("dots"),
            written.group("commas"),
            written.group("manyCommas"),
            written.group("spaces"));
    var rest =
        firstOf(
            written.group("plainRest"),
            written.group("dotsRest"),
            written.group("commasRest"),
            written.group("spacesRest"));
    var hundredths = new BigInteger(whole.replaceAll("[._,]", "") + (rest + "00").substring(0, 2));
    return hundredths.bitLength() < Long.SIZE
        ? Optional.of(hundredths.longValue())
        : Optional.empty();
  }

  static String plain(long hundredths) {
    return hundredths / HUNDRED + "." + rest(hundredths);
  }

  static String grouped(long hundredths, char group, char decimal) {
    return groupedWhole(hundredths, group) + decimal + rest(hundredths);
  }

  static String groupedWhole(long hundredths, char group) {
    var whole = new StringBuilder(Long.toString(hundredths / HUNDRED));
    for (int at = whole.length() - THREE; at > 0; at -= THREE) {
      whole.insert(at, group);
    }
    return whole.toString();
  }

  private static String rest(long hundredths) {
    long rest = hundredths % HUNDRED;
    return rest < 10 ? "0" + rest : Long.toString(rest);
  }

  private static String firstOf(@Nullable String... groups) {
    for (var group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }
}
