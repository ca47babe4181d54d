package org.saradnja.base.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Says the steps of a deadline in words, in Serbian (Cyrillic; Latin follows from it) or English,
 * with numbers and days taken from the steps themselves.
 */
public final class StepTexts {

  /** Longer lists of days are told by their number. */
  private static final int LONGEST_LIST = 6;

  private static final StepTexts SERBIAN = new StepTexts(new Phrases("sr"), new SerbianDays());
  private static final StepTexts ENGLISH = new StepTexts(new Phrases("en"), new EnglishDays());

  private final Phrases texts;
  private final DayWords days;

  private StepTexts(Phrases texts, DayWords days) {
    this.texts = texts;
    this.days = days;
  }

  public static StepTexts serbian() {
    return SERBIAN;
  }

  public static StepTexts english() {
    return ENGLISH;
  }

  /** What the step did, as a sentence. */
  public String why(Step step) {
    var day = step.day();
    return switch (step.why()) {
      case Why.NotCounted(var start) -> say("start." + start, days.onWeekday(day));
      case Why.RunsThrough(var holidays) -> runsThrough(holidays);
      case Why.Skipped(var skipped) -> skipped(skipped);
      case Why.Counted(int count, var first) ->
          count == 1
              ? say("counted.one", days.withWeekday(day))
              : say("counted", days.date(first), days.ordinal(count), days.withWeekday(day));
      case Why.CountedWorking(var counted) -> countedWorking(counted, day);
      case Why.CountedMonths(int months, boolean shorterMonth) ->
          say(shorterMonth ? "months.short" : "months", days.months(months), days.withWeekday(day));
      case Why.Fixed() -> say("fixed", days.withWeekday(day));
      case Why.Stays() -> say("stays", days.weekdayFirst(day));
      case Why.Free(var reason) ->
          say("free", days.weekdayFirst(day), days.date(day), because(reason));
      case Why.Moved() -> say("moved", days.onWeekday(day));
      case Why.Suspended(var suspension) -> suspended(suspension, day);
    };
  }

  /** The line that sums up: the last day and until when. */
  public String sum(Deadline deadline) {
    var until = deadline.closingHour().map(days::hour).orElseGet(() -> days.second(LocalTime.MAX));
    return say("sum", days.withWeekday(deadline.lastDay()), until);
  }

  /** The act and the article, as a citation. */
  public String provision(Provision provision) {
    var act = act(provision);
    return provision.article().isEmpty()
        ? act
        : texts.get("rules.cited", act, days.article(provision.article()));
  }

  /** The name of a holiday. */
  public String holiday(Holiday holiday) {
    return texts.get("rules.holiday." + holiday.name());
  }

  /** What a rule is about, in a few words. */
  public String rule(Rule.National rule) {
    return texts.get("rules.rule." + rule.key());
  }

  /** A national act by its name in this language; a unit's own act as it calls itself. */
  private String act(Provision provision) {
    return texts.find("rules.act." + provision.act()).orElse(provision.act());
  }

  private String runsThrough(List<Holiday> holidays) {
    if (holidays.size() > LONGEST_LIST) {
      return say("through.many", holidays.size());
    }
    var written =
        holidays.stream()
            .collect(groupingBy(this::holiday, LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(named -> named.getKey() + " (" + daysOf(named.getValue()) + ")")
            .collect(joining(", "));
    return say("through", written);
  }

  private String daysOf(List<Holiday> holidays) {
    return holidays.stream().map(day -> days.dayAndMonth(day.day())).collect(joining(", "));
  }

  private String skipped(List<FreeDay> free) {
    return free.size() > LONGEST_LIST
        ? say("skipped.many", free.size())
        : say("skipped", free.stream().map(this::skippedDay).collect(joining(", ")));
  }

  private String skippedDay(FreeDay free) {
    var day = days.weekdayAndDay(free.day());
    return switch (free) {
      case FreeDay.Weekend _ -> day;
      case FreeDay.OnHoliday(var holiday) -> day + " (" + holiday(holiday) + ")";
      case FreeDay.Declared(var correction) -> day + " (" + correction.reason() + ")";
    };
  }

  private String countedWorking(List<LocalDate> counted, LocalDate last) {
    return counted.size() > LONGEST_LIST
        ? say("working.many", days.ordinal(counted.size()), days.withWeekday(last))
        : say("working", counted.stream().map(days::weekdayAndDay).collect(joining(", ")));
  }

  private String because(FreeDay free) {
    return switch (free) {
      case FreeDay.Weekend _ -> say("free.weekend");
      case FreeDay.Declared(var correction) -> say("free.declared", correction.reason());
      case FreeDay.OnHoliday(var holiday) ->
          holiday.isTransferred()
              ? say("free.transferred", holiday(holiday), days.date(holiday.falls()))
              : say("free.holiday", holiday(holiday));
    };
  }

  private String suspended(Suspension suspension, LocalDate day) {
    return say(
        "suspended",
        days.date(suspension.from()),
        days.date(suspension.until()),
        days.days(suspension.extraDays()),
        days.withWeekday(day));
  }

  private String say(String key, Object... arguments) {
    return texts.get("rules.step." + key, arguments);
  }
}
