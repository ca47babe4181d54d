package org.saradnja.base.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The holidays of Serbia, computed. A state holiday on a Sunday frees the first next working day
 * (Article 3a): 2 May 2027 is a Sunday, the Monday after it is Easter Monday, so Tuesday 4 May 2027
 * is free. Religious holidays are not transferred.
 */
public final class Holidays {

  /** Since the amendments of 2011 Statehood Day has two days and Sundays are transferred. */
  public static final int FIRST_YEAR = 2012;

  /** The Julian reckoning below adds 13 days, which holds until February 2100. */
  public static final int LAST_YEAR = 2099;

  private static final String ACT = "holidays-act";
  private static final Provision DAYS = new Provision(ACT, "", true);
  private static final Provision EASTER = new Provision(ACT, "2", true);
  private static final Provision TRANSFER = new Provision(ACT, "3a", true);
  private static final int JULIAN_LAG = 13;
  private static final Set<DayOfWeek> WEEKEND = Set.of(SATURDAY, SUNDAY);

  private static final Map<LocalDate, List<Holiday>> ALL =
      IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
          .mapToObj(Holidays::compute)
          .flatMap(List::stream)
          .collect(groupingBy(Holiday::day));

  private Holidays() {}

  /** Every free day of a year in order; two entries when two holidays meet on a day. */
  public static List<Holiday> of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DayOutsideCalendar(LocalDate.of(year, Month.JANUARY, 1));
    }
    return compute(year);
  }

  /** The holidays that make this day free; none on an ordinary day. */
  public static List<Holiday> on(LocalDate day) {
    return ALL.getOrDefault(day, List.of());
  }

  /** Orthodox Easter Sunday by the Julian computus (Meeus), as a date of our calendar. */
  public static LocalDate easter(int year) {
    int lunar = (19 * (year % 19) + 15) % 30;
    int weekly = (2 * (year % 4) + 4 * (year % 7) - lunar + 34) % 7;
    int sum = lunar + weekly + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(JULIAN_LAG);
  }

  private static List<Holiday> compute(int year) {
    var days = new ArrayList<Holiday>();
    days.addAll(state("new-year", LocalDate.of(year, Month.JANUARY, 1), 2));
    days.addAll(state("statehood-day", LocalDate.of(year, Month.FEBRUARY, 15), 2));
    days.addAll(state("labour-day", LocalDate.of(year, Month.MAY, 1), 2));
    days.addAll(state("armistice-day", LocalDate.of(year, Month.NOVEMBER, 11), 1));
    days.addAll(religious(year));
    List.copyOf(days).stream()
        .filter(holiday -> holiday.kind() == Holiday.Kind.STATE)
        .filter(holiday -> holiday.day().getDayOfWeek() == SUNDAY)
        .forEach(holiday -> days.add(transferred(holiday, days)));
    days.sort(Comparator.comparing(Holiday::day));
    return List.copyOf(days);
  }

  private static List<Holiday> state(String name, LocalDate first, int count) {
    return IntStream.range(0, count)
        .mapToObj(day -> Holiday.of(name, Holiday.Kind.STATE, first.plusDays(day), DAYS))
        .toList();
  }

  private static List<Holiday> religious(int year) {
    var easter = easter(year);
    var kind = Holiday.Kind.RELIGIOUS;
    return List.of(
        Holiday.of("christmas", kind, LocalDate.of(year, Month.JANUARY, 7), DAYS),
        Holiday.of("good-friday", kind, easter.minusDays(2), EASTER),
        Holiday.of("holy-saturday", kind, easter.minusDays(1), EASTER),
        Holiday.of("easter", kind, easter, EASTER),
        Holiday.of("easter-monday", kind, easter.plusDays(1), EASTER));
  }

  private static Holiday transferred(Holiday holiday, List<Holiday> taken) {
    var day = holiday.day().plusDays(1);
    while (WEEKEND.contains(day.getDayOfWeek()) || isTaken(day, taken)) {
      day = day.plusDays(1);
    }
    return holiday.transferredTo(day, TRANSFER);
  }

  private static boolean isTaken(LocalDate day, List<Holiday> taken) {
    return taken.stream().anyMatch(other -> other.day().equals(day));
  }
}
