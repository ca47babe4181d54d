package org.saradnja.base.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import org.saradnja.base.kernel.EnglishDate;
import org.saradnja.base.kernel.Plural;

/** English. */
final class EnglishDays implements DayWords {

  @Override
  public String date(LocalDate day) {
    return EnglishDate.inText(day);
  }

  @Override
  public String dayAndMonth(LocalDate day) {
    var date = EnglishDate.inText(day);
    return date.substring(0, date.lastIndexOf(' '));
  }

  @Override
  public String weekday(LocalDate day) {
    return EnglishDate.weekday(day);
  }

  @Override
  public String weekdayFirst(LocalDate day) {
    return EnglishDate.weekday(day);
  }

  @Override
  public String onWeekday(LocalDate day) {
    return withWeekday(day);
  }

  @Override
  public String ordinal(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    var ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  @Override
  public String days(int number) {
    return number + " " + Plural.chooseEnglish(number, "day", "days");
  }

  @Override
  public String months(int number) {
    return number + " " + Plural.chooseEnglish(number, "month", "months");
  }

  @Override
  public String hour(LocalTime time) {
    return EnglishDate.time(time);
  }

  @Override
  public String second(LocalTime time) {
    return EnglishDate.timeWithSeconds(time);
  }

  @Override
  public String article(String article) {
    return article;
  }
}
