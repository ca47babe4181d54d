package org.saradnja.portal.deadlines.calculator;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.function.Predicate.not;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Holiday;
import org.saradnja.base.rules.Holidays;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.base.web.Texts;

/** The days of a year that are not what the week says: holidays, and what acts declared. */
final class Days {

  private static final Set<DayOfWeek> WEEKEND = Set.of(SATURDAY, SUNDAY);

  private final Texts t;
  private final StepTexts words;
  private final WorkCalendar calendar;

  Days(Showing showing, WorkCalendar calendar) {
    this.t = showing.texts();
    this.words = showing.words();
    this.calendar = calendar;
  }

  /** A year of the calendar as it stands in an address. */
  static Optional<Integer> year(String typed) {
    return Optional.of(typed)
        .filter(text -> text.matches("\\d{4}"))
        .map(Integer::valueOf)
        .filter(Days::isKnown);
  }

  CalculatorPage.Year around(int year) {
    return new CalculatorPage.Year(String.valueOf(year), address(year - 1), address(year + 1));
  }

  List<CalculatorPage.DayOff> off(int year) {
    var declared =
        calendar.corrections().stream().filter(one -> one.day().getYear() == year).toList();
    var days = declared.stream().map(Correction::day).toList();
    var holidays =
        Holidays.of(year).stream()
            .filter(holiday -> !WEEKEND.contains(holiday.day().getDayOfWeek()))
            .filter(not(holiday -> days.contains(holiday.day())));
    return Stream.concat(holidays.map(this::holiday), declared.stream().map(this::declared))
        .sorted(Comparator.comparing(CalculatorPage.DayOff::iso))
        .toList();
  }

  List<CalculatorPage.Suspended> suspensions() {
    return calendar.suspensions().stream()
        .sorted(Comparator.comparing(Suspension::from).reversed())
        .map(this::suspended)
        .toList();
  }

  private static boolean isKnown(int year) {
    return year >= Holidays.FIRST_YEAR && year <= Holidays.LAST_YEAR;
  }

  private static String address(int year) {
    return isKnown(year) ? "/rokovi?godina=" + year + "#neradni-dani" : "";
  }

  private CalculatorPage.DayOff holiday(Holiday holiday) {
    var name = words.holiday(holiday);
    var transferred =
        holiday.isTransferred()
            ? t.get("deadlines.transferred", name, t.shortDay(holiday.falls()))
            : name;
    return day(holiday.day(), transferred, false, "", words.provision(holiday.provision()));
  }

  private CalculatorPage.DayOff declared(Correction correction) {
    return day(
        correction.day(),
        correction.reason(),
        true,
        t.get(correction.working() ? "deadlines.declared.working" : "deadlines.declared.free"),
        words.provision(correction.provision()));
  }

  private CalculatorPage.DayOff day(
      LocalDate day, String name, boolean written, String declared, String provision) {
    return new CalculatorPage.DayOff(
        day.toString(), t.shortDay(day), t.weekday(day), name, written, declared, provision);
  }

  private CalculatorPage.Suspended suspended(Suspension suspension) {
    var ended = suspension.until().plusDays(suspension.extraDays());
    return new CalculatorPage.Suspended(
        t.get(
            "deadlines.suspension.days",
            t.shortDay(suspension.from()),
            t.shortDay(suspension.until())),
        t.get("deadlines.suspension.until", t.shortDay(calendar.sameOrNextWorkingDay(ended))),
        suspension.reason(),
        words.provision(suspension.provision()),
        !suspension.provision().confirmed());
  }
}
