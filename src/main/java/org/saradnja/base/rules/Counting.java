package org.saradnja.base.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Counts one term and notes every step, so that the date can be checked by hand. */
final class Counting {

  private final WorkCalendar calendar;
  private final CountingBasis basis;
  private final Provision rule;
  private final List<Step> steps = new ArrayList<>();

  Counting(WorkCalendar calendar, Provision rule) {
    this.calendar = calendar;
    this.basis = calendar.basis();
    this.rule = rule;
  }

  List<Step> steps(LocalDate event, Start start, Term term) {
    calendar.mustKnow(event);
    switch (term) {
      case Term.CalendarDays(int days) -> countDays(event, start, days);
      case Term.WorkingDays(int days) -> countWorkingDays(event, start, days);
      case Term.Months(int months) -> countMonths(event, start, months);
      case Term.FixedDay(MonthDay day) -> endOn(event, day);
    }
    suspend();
    return List.copyOf(steps);
  }

  private void countDays(LocalDate event, Start start, int days) {
    var first = event.plusDays(1);
    var last = event.plusDays(days);
    calendar.mustKnow(last);
    notCounted(event, start);
    var holidays = workdayHolidays(first, last);
    if (!holidays.isEmpty()) {
      note(holidays.getFirst().day(), new Why.RunsThrough(holidays), basis.running());
    }
    note(last, new Why.Counted(days, first), rule);
    moveToWorkingDay(last);
  }

  private void countWorkingDays(LocalDate event, Start start, int days) {
    var counted = new ArrayList<LocalDate>();
    var skipped = new ArrayList<FreeDay>();
    for (var day = event.plusDays(1); counted.size() < days; day = day.plusDays(1)) {
      var free = calendar.freeDay(day);
      free.ifPresent(skipped::add);
      if (free.isEmpty()) {
        counted.add(day);
      }
    }
    notCounted(event, start);
    if (!skipped.isEmpty()) {
      note(skipped.getFirst().day(), new Why.Skipped(skipped), basis.workingDays());
    }
    note(counted.getLast(), new Why.CountedWorking(counted), rule);
  }

  private void countMonths(LocalDate event, Start start, int months) {
    var last = event.plusMonths(months);
    calendar.mustKnow(last);
    notCounted(event, start);
    boolean shorterMonth = last.getDayOfMonth() != event.getDayOfMonth();
    note(last, new Why.CountedMonths(months, shorterMonth), rule);
    moveToWorkingDay(last);
  }

  private void endOn(LocalDate event, MonthDay day) {
    var thisYear = day.atYear(event.getYear());
    var last = thisYear.isBefore(event) ? day.atYear(event.getYear() + 1) : thisYear;
    calendar.mustKnow(last);
    note(last, new Why.Fixed(), rule);
    moveToWorkingDay(last);
  }

  private void notCounted(LocalDate event, Start start) {
    note(event, new Why.NotCounted(start), basis.event());
  }

  private void moveToWorkingDay(LocalDate last) {
    if (calendar.isWorkingDay(last)) {
      note(last, new Why.Stays(), basis.lastDay());
      return;
    }
    var moved = calendar.sameOrNextWorkingDay(last);
    last.datesUntil(moved)
        .flatMap(day -> calendar.freeDay(day).stream())
        .forEach(free -> note(free.day(), new Why.Free(free), free.provision()));
    note(moved, new Why.Moved(), basis.lastDay());
  }

  /** A term that expires during a suspension is extended; the extension may meet another one. */
  private void suspend() {
    var met = calendar.suspensionOn(steps.getLast().day());
    while (met.isPresent()) {
      var suspension = met.get();
      var extended = suspension.extended();
      calendar.mustKnow(extended);
      note(extended, new Why.Suspended(suspension), suspension.provision());
      moveToWorkingDay(extended);
      met = calendar.suspensionOn(steps.getLast().day());
    }
  }

  private List<Holiday> workdayHolidays(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last)
        .filter(day -> !calendar.isWeekend(day))
        .flatMap(day -> Holidays.on(day).stream().limit(1))
        .toList();
  }

  private void note(LocalDate day, Why why, Provision provision) {
    steps.add(new Step(day, why, provision));
  }
}
