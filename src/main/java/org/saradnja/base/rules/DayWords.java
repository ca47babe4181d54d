package org.saradnja.base.rules;

import java.time.LocalDate;
import java.time.LocalTime;

/** How one language writes days, numbers and articles inside the sentences of the steps. */
interface DayWords {

  /** The date, without the dot that would end a sentence. */
  String date(LocalDate day);

  /** Without the year. */
  String dayAndMonth(LocalDate day);

  String weekday(LocalDate day);

  /** The weekday as it begins a sentence. */
  String weekdayFirst(LocalDate day);

  /** Weekday and date after the preposition "on". */
  String onWeekday(LocalDate day);

  String ordinal(int number);

  String days(int number);

  String months(int number);

  /** A closing hour. */
  String hour(LocalTime time);

  /** A time to the second. */
  String second(LocalTime time);

  /** An article as this language cites it. */
  String article(String article);

  default String withWeekday(LocalDate day) {
    return weekday(day) + ", " + date(day);
  }

  default String weekdayAndDay(LocalDate day) {
    return weekday(day) + " " + dayAndMonth(day);
  }
}
