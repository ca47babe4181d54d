package org.saradnja.base.rules;

import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A second opinion on every year: each difference is one of the three that are explained here. */
class HolidaysAgainstJollydayTest {

  private static final HolidayManager JOLLYDAY =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SERBIA));

  @ParameterizedTest
  @MethodSource("years")
  void differsOnlyWhereItIsExplained(int year) {
    var ours = ours(year);
    var theirs = theirs(year);

    var explained = new TreeSet<>(theirs);
    explained.addAll(saturdayBeforeEaster(year));
    explained.addAll(sundaysThatStayFreeWhenTheirHolidayIsTransferred(year));
    explained.addAll(transferThatPassesOverEasterMonday(year));

    assertThat(ours).isEqualTo(explained);
  }

  static IntStream years() {
    return IntStream.rangeClosed(Holidays.FIRST_YEAR, Holidays.LAST_YEAR);
  }

  /** The Act frees four days from Good Friday to Easter Monday; theirs leaves out the Saturday. */
  private static Set<LocalDate> saturdayBeforeEaster(int year) {
    return Set.of(Holidays.easter(year).minusDays(1));
  }

  /** They move the holiday; the Act adds a free day, and the Sunday remains the holiday. */
  private static Set<LocalDate> sundaysThatStayFreeWhenTheirHolidayIsTransferred(int year) {
    return Holidays.of(year).stream()
        .filter(Holiday::isTransferred)
        .map(Holiday::falls)
        .collect(toCollection(TreeSet::new));
  }

  /**
   * When 2 May is a Sunday and Easter, they transfer Labour Day to Monday 3 May, which is Easter
   * Monday; the Act frees the first next working day, Tuesday 4 May, as it was in 2021.
   */
  private static Set<LocalDate> transferThatPassesOverEasterMonday(int year) {
    var secondOfMay = LocalDate.of(year, 5, 2);
    return Holidays.easter(year).equals(secondOfMay) && secondOfMay.getDayOfWeek() == SUNDAY
        ? Set.of(secondOfMay.plusDays(2))
        : Set.of();
  }

  private static Set<LocalDate> ours(int year) {
    return Holidays.of(year).stream().map(Holiday::day).collect(toCollection(TreeSet::new));
  }

  private static Set<LocalDate> theirs(int year) {
    return JOLLYDAY.getHolidays(Year.of(year)).stream()
        .map(de.focus_shift.jollyday.core.Holiday::getDate)
        .collect(toCollection(TreeSet::new));
  }
}
