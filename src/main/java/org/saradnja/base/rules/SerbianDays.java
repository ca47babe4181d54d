package org.saradnja.base.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.saradnja.base.kernel.Plural;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SerbianDate;

/** Serbian in Cyrillic. After "у" the feminine weekdays stand in the accusative: у среду. */
final class SerbianDays implements DayWords {

  private static final Locale SERBIAN = Locale.of("sr");

  @Override
  public String date(LocalDate day) {
    return dayAndMonth(day) + ". " + day.getYear();
  }

  @Override
  public String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + ". " + day.getMonthValue();
  }

  @Override
  public String weekday(LocalDate day) {
    return SerbianDate.weekday(day);
  }

  @Override
  public String weekdayFirst(LocalDate day) {
    var weekday = weekday(day);
    return weekday.substring(0, 1).toUpperCase(SERBIAN) + weekday.substring(1);
  }

  @Override
  public String onWeekday(LocalDate day) {
    var weekday = weekday(day);
    var accusative =
        weekday.endsWith("а") ? weekday.substring(0, weekday.length() - 1) + "у" : weekday;
    return accusative + ", " + date(day);
  }

  @Override
  public String ordinal(int number) {
    return number + ".";
  }

  @Override
  public String days(int number) {
    return number + " " + Plural.choose(number, "дан", "дана", "дана");
  }

  @Override
  public String months(int number) {
    return number + " " + Plural.choose(number, "месец", "месеца", "месеци");
  }

  @Override
  public String hour(LocalTime time) {
    return SerbianDate.time(time);
  }

  @Override
  public String second(LocalTime time) {
    return SerbianDate.timeWithSeconds(time);
  }

  @Override
  public String article(String article) {
    return Script.toCyrillic(article);
  }
}
