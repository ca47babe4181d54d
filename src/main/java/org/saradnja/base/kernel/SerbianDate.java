package org.saradnja.base.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Days and times as Serbian writes them. The months stand in a table of our own, because in a
 * sentence they stand in the genitive and Java knows the nominative only. The dot after the year
 * belongs to the date.
 */
public final class SerbianDate {

  private static final List<String> GENITIVE =
      List.of(
          "јануара",
          "фебруара",
          "марта",
          "априла",
          "маја",
          "јуна",
          "јула",
          "августа",
          "септембра",
          "октобра",
          "новембра",
          "децембра");

  private static final List<String> NOMINATIVE =
      List.of(
          "јануар",
          "фебруар",
          "март",
          "април",
          "мај",
          "јун",
          "јул",
          "август",
          "септембар",
          "октобар",
          "новембар",
          "децембар");

  private static final List<String> WEEKDAYS =
      List.of("понедељак", "уторак", "среда", "четвртак", "петак", "субота", "недеља");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
  private static final DateTimeFormatter PROOF =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

  private SerbianDate() {}

  /** {@code 26. априла 2027.}, in a sentence. */
  public static String inText(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear() + ".";
  }

  /** {@code 26. 4. 2027.} */
  public static String inTable(LocalDate day) {
    return day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear() + ".";
  }

  /** {@code 26. април 2027}, standing alone. */
  public static String nominative(LocalDate day) {
    return day.getDayOfMonth() + ". " + month(day) + " " + day.getYear();
  }

  /** {@code април}. */
  public static String month(LocalDate day) {
    return NOMINATIVE.get(day.getMonthValue() - 1);
  }

  /** {@code 23–24. априла 2024.}, {@code 30. априла – 2. маја 2024.}, or two whole dates. */
  public static String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return inText(first);
    }
    if (first.getYear() != last.getYear()) {
      return inText(first) + " – " + inText(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + inText(last)
        : dayAndMonth(first) + " – " + inText(last);
  }

  /** {@code понедељак}. */
  public static String weekday(LocalDate day) {
    return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
  }

  /** {@code 9.00}, {@code 10.14}. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** {@code 00.07.12}: a time that proves something has seconds and two digits throughout. */
  public static String timeWithSeconds(LocalTime time) {
    return PROOF.format(time);
  }

  /** {@code 20. 4. 2027. у 10.14.32}. */
  public static String moment(Instant moment, ZoneId zone) {
    var local = moment.atZone(zone);
    return inTable(local.toLocalDate()) + " у " + timeWithSeconds(local.toLocalTime());
  }

  private static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + ". " + GENITIVE.get(day.getMonthValue() - 1);
  }
}
