package org.saradnja.base.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.", Locale.ROOT);

  @ParameterizedTest(name = "{0}: Easter {1}, free on weekdays {2}, transferred {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2024, 5.5., 1.1. 2.1. 15.2. 16.2. 1.5. 2.5. 3.5. 6.5. 11.11., -",
        "2025, 20.4., 1.1. 2.1. 7.1. 17.2. 18.4. 21.4. 1.5. 2.5. 11.11., 17.2.",
        "2026, 12.4., 1.1. 2.1. 7.1. 16.2. 17.2. 10.4. 13.4. 1.5. 11.11., 17.2.",
        "2027, 2.5., 1.1. 7.1. 15.2. 16.2. 30.4. 3.5. 4.5. 11.11., 4.5.",
        "2028, 16.4., 3.1. 7.1. 15.2. 16.2. 14.4. 17.4. 1.5. 2.5., 3.1.",
        "2029, 8.4., 1.1. 2.1. 15.2. 16.2. 6.4. 9.4. 1.5. 2.5. 12.11., 12.11.",
        "2030, 28.4., 1.1. 2.1. 7.1. 15.2. 26.4. 29.4. 1.5. 2.5. 11.11., -",
        "2031, 13.4., 1.1. 2.1. 7.1. 17.2. 11.4. 14.4. 1.5. 2.5. 11.11., 17.2.",
        "2032, 2.5., 1.1. 2.1. 7.1. 16.2. 17.2. 30.4. 3.5. 4.5. 11.11., 17.2. 4.5.",
      })
  void nineYears(int year, String easter, String freeOnWeekdays, String transferred) {
    assertThat(DAY.format(Holidays.easter(year))).isEqualTo(easter);
    assertThat(written(onWeekdays(year))).isEqualTo(freeOnWeekdays);
    assertThat(written(Holidays.of(year).stream().filter(Holiday::isTransferred).toList()))
        .isEqualTo(transferred == null ? "" : transferred);
  }

  @ParameterizedTest
  @CsvSource({
    "2012, 2012-01-03, the first of January on a Sunday passes over the second",
    "2017, 2017-01-03, the first of January on a Sunday passes over the second",
    "2022, 2022-01-03, the second of January on a Sunday",
    "2015, 2015-02-17, the first of two days of Statehood on a Sunday passes over the second",
    "2020, 2020-02-17, the second of two days of Statehood on a Sunday",
    "2016, 2016-05-03, the first of May is a Sunday and Easter at once",
    "2021, 2021-05-04, the second of May is a Sunday and Easter at once",
    "2018, 2018-11-12, Armistice Day on a Sunday",
  })
  void aSundayOfAStateHolidayFreesTheFirstNextWorkingDay(int year, LocalDate free, String why) {
    assertThat(Holidays.of(year).stream().filter(Holiday::isTransferred).map(Holiday::day))
        .as(why)
        .contains(free);
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2024, 2029})
  void christmasOnASundayFreesNoOtherDay(int year) {
    var christmas = LocalDate.of(year, 1, 7);

    assertThat(christmas.getDayOfWeek()).isEqualTo(SUNDAY);
    assertThat(Holidays.on(christmas.plusDays(1))).isEmpty();
  }

  @Test
  void theTransferNamesTheHolidayItsSundayAndItsArticle() {
    var tuesday = LocalDate.of(2027, 5, 4);

    assertThat(Holidays.on(tuesday))
        .containsExactly(
            new Holiday(
                tuesday,
                "labour-day",
                Holiday.Kind.STATE,
                LocalDate.of(2027, 5, 2),
                new Provision("holidays-act", "3a", true)));
  }

  @Test
  void noTransferEndsOnAFreeDayInAnyYear() {
    for (int year = Holidays.FIRST_YEAR; year <= Holidays.LAST_YEAR; year++) {
      var all = Holidays.of(year);
      for (var holiday : all.stream().filter(Holiday::isTransferred).toList()) {
        assertThat(holiday.day().getDayOfWeek()).isNotIn(SATURDAY, SUNDAY);
        assertThat(all.stream().filter(other -> other.day().equals(holiday.day()))).hasSize(1);
      }
    }
  }

  @Test
  void easterIsASundayOfAprilOrMayInEveryYear() {
    assertThat(
            IntStream.rangeClosed(Holidays.FIRST_YEAR, Holidays.LAST_YEAR)
                .mapToObj(Holidays::easter))
        .allMatch(day -> day.getDayOfWeek() == SUNDAY)
        .allMatch(day -> day.getMonthValue() == 4 || day.getMonthValue() == 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2100})
  void aYearThatIsNotKnownIsRefused(int year) {
    assertThatExceptionOfType(DayOutsideCalendar.class)
        .isThrownBy(() -> Holidays.of(year))
        .withMessageContaining("known from 2012 to 2099");
  }

  private static List<Holiday> onWeekdays(int year) {
    return Holidays.of(year).stream()
        .filter(holiday -> holiday.day().getDayOfWeek() != SATURDAY)
        .filter(holiday -> holiday.day().getDayOfWeek() != SUNDAY)
        .toList();
  }

  private static String written(List<Holiday> holidays) {
    return holidays.stream()
        .map(holiday -> DAY.format(holiday.day()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
