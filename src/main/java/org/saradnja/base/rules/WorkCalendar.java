package org.saradnja.base.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which days offices work: the week, the holidays of the law and what the Government declared
 * besides. Days outside 2012–2099 are refused, because their holidays are not known.
 *
 * @param saturdayWorking whether the office works on Saturdays; the law leaves it open
 */
public record WorkCalendar(
    List<Correction> corrections,
    List<Suspension> suspensions,
    boolean saturdayWorking,
    CountingBasis basis) {

  /** The calendar of the law alone: Monday to Friday, nothing declared, nothing suspended. */
  public static final WorkCalendar OF_THE_LAW =
      new WorkCalendar(List.of(), List.of(), false, CountingBasis.AS_KNOWN);

  public WorkCalendar {
    corrections = List.copyOf(corrections);
    suspensions = List.copyOf(suspensions);
  }

  /**
   * The calendar after a declaration. What has passed has passed: the terms that ended then ended
   * by the calendar of that time.
   */
  public WorkCalendar with(Declaration declaration, LocalDate today) {
    return new Amending(this, today).by(declaration);
  }

  public boolean isWorkingDay(LocalDate day) {
    return freeDay(day).isEmpty();
  }

  /** Why nobody works on this day; empty on a working day. A declared day overrides the rest. */
  public Optional<FreeDay> freeDay(LocalDate day) {
    mustKnow(day);
    var declared = corrections.stream().filter(c -> c.day().equals(day)).findFirst();
    if (declared.isPresent()) {
      return declared.filter(correction -> !correction.working()).map(FreeDay.Declared::new);
    }
    var holiday = Holidays.on(day).stream().findFirst();
    if (holiday.isPresent()) {
      return holiday.map(FreeDay.OnHoliday::new);
    }
    return isWeekend(day)
        ? Optional.of(new FreeDay.Weekend(day, basis.lastDay()))
        : Optional.empty();
  }

  public LocalDate sameOrNextWorkingDay(LocalDate day) {
    var candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The suspension during which a term that ends on this day would expire. */
  Optional<Suspension> suspensionOn(LocalDate day) {
    return suspensions.stream().filter(suspension -> suspension.covers(day)).findFirst();
  }

  boolean isWeekend(LocalDate day) {
    var weekday = day.getDayOfWeek();
    return weekday == SUNDAY || weekday == SATURDAY && !saturdayWorking;
  }

  void mustKnow(LocalDate day) {
    if (day.getYear() < Holidays.FIRST_YEAR || day.getYear() > Holidays.LAST_YEAR) {
      throw new DayOutsideCalendar(day);
    }
  }
}
