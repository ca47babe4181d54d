package org.saradnja.base.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Term.CalendarDays;
import org.saradnja.base.rules.Term.FixedDay;
import org.saradnja.base.rules.Term.Months;
import org.saradnja.base.rules.Term.WorkingDays;

class DeadlineTest {

  private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");
  private static final WorkCalendar CALENDAR = WorkCalendar.OF_THE_LAW;
  private static final Provision REGULATION = new Provision("regulation-16-2018", "9", true);
  private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 25);
  private static final Suspension EMERGENCY_OF_2020 =
      new Suspension(
          LocalDate.of(2020, 3, 15),
          LocalDate.of(2020, 5, 6),
          30,
          "Ванредно стање",
          new Provision("regulation-41-2020", "", true));

  @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
  @CsvSource({
    "2027-01-25, 15, calendar-days, 2027-02-09, the call of the worked example",
    "2027-02-09, 60, calendar-days, 2027-04-12, the sixtieth day is a Saturday",
    "2027-04-16, 3, working-days, 2027-04-21, a weekend is left out",
    "2027-04-16, 8, calendar-days, 2027-04-26, the eighth day is a Saturday",
    "2027-04-20, 15, calendar-days, 2027-05-05, Easter inside does not stop the term",
    "2027-04-16, 30, calendar-days, 2027-05-17, the thirtieth day is a Sunday",
    "2027-02-12, 8, calendar-days, 2027-02-22, Statehood inside does not stop the term",
    "2027-04-22, 8, calendar-days, 2027-05-05, Good Friday moves past the whole of Easter",
    "2021-04-24, 8, calendar-days, 2021-05-05, the precedent of 2021",
    "2027-04-29, 1, working-days, 2027-05-05, one working day around Easter is six days",
    "2026-12-30, 2, working-days, 2027-01-04, New Year is left out",
    "2027-01-31, 1, months, 2027-03-01, the last of February is a Sunday",
    "2027-12-31, 2, months, 2028-02-29, a month without the number ends on its last day",
    "2027-01-25, 1, months, 2027-02-25, the day with the same number",
    "2027-02-12, 3, months, 2027-05-12, across months of different lengths",
  })
  void endsOn(LocalDate event, int length, String unit, LocalDate lastDay, String why) {
    var term = Term.of(unit, length).orElseThrow();

    var deadline = Deadline.after(event, term, CALENDAR, REGULATION);

    assertThat(deadline.lastDay()).as(why).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({"2027-01-01, 2027-02-01", "2028-01-31, 2028-01-31", "2028-02-01, 2029-01-31"})
  void aFixedDayIsTheNextOneAndMovesLikeAnyOther(LocalDate event, LocalDate lastDay) {
    var thePlan = new FixedDay(MonthDay.of(1, 31));

    assertThat(Deadline.after(event, thePlan, CALENDAR, REGULATION).lastDay()).isEqualTo(lastDay);
  }

  @Test
  void everyStepOfAMovedTermIsExplained() {
    var deadline = after(LocalDate.of(2027, 4, 22), new CalendarDays(8));

    assertThat(deadline.steps().stream().map(Step::day).map(LocalDate::toString))
        .containsExactly(
            "2027-04-22",
            "2027-04-30",
            "2027-04-30",
            "2027-05-01",
            "2027-05-02",
            "2027-05-03",
            "2027-05-04",
            "2027-05-05");
    assertThat(deadline.steps().getFirst().why()).isEqualTo(new Why.NotCounted(Start.EVENT));
    assertThat(deadline.steps().get(1))
        .isEqualTo(
            new Step(
                LocalDate.of(2027, 4, 30),
                new Why.Counted(8, LocalDate.of(2027, 4, 23)),
                REGULATION));
    assertThat(deadline.steps().getLast().why()).isEqualTo(new Why.Moved());
  }

  @Test
  void holidaysInsideATermAreNamedAsNotStoppingIt() {
    var deadline = after(LocalDate.of(2027, 2, 12), new CalendarDays(8));

    assertThat(deadline.steps().get(1).why())
        .isEqualTo(
            new Why.RunsThrough(
                List.of(
                    Holidays.on(LocalDate.of(2027, 2, 15)).getFirst(),
                    Holidays.on(LocalDate.of(2027, 2, 16)).getFirst())));
  }

  @Test
  void aHolidayOnAWeekendInsideATermIsNotWorthNaming() {
    var aroundEaster = after(LocalDate.of(2027, 4, 29), new CalendarDays(6));

    assertThat(aroundEaster.steps().get(1).why())
        .isInstanceOfSatisfying(
            Why.RunsThrough.class,
            inside ->
                assertThat(inside.holidays().stream().map(Holiday::name))
                    .containsExactly("good-friday", "easter-monday", "labour-day"));
  }

  @Test
  void workingDaysNameWhatTheyCountAndWhatTheyLeaveOut() {
    var friday = LocalDate.of(2027, 4, 16);
    var deadline = after(friday, new WorkingDays(3));

    assertThat(deadline.steps().get(1).why())
        .isInstanceOfSatisfying(
            Why.Skipped.class,
            skipped ->
                assertThat(skipped.days().stream().map(FreeDay::day))
                    .containsExactly(friday.plusDays(1), friday.plusDays(2)));
    assertThat(deadline.steps().getLast().why())
        .isEqualTo(
            new Why.CountedWorking(
                List.of(friday.plusDays(3), friday.plusDays(4), friday.plusDays(5))));
  }

  @ParameterizedTest(name = "{0} + {1} days = {2}: {3}")
  @CsvSource({
    "2020-03-06, 8, 2020-06-05, Saturday 14 March moves into the state of emergency",
    "2020-03-05, 8, 2020-03-13, expires before it",
    "2020-04-28, 8, 2020-06-05, expires on its last day",
    "2020-04-29, 8, 2020-05-07, expires after it although it ran during it",
  })
  void aTermThatExpiresDuringASuspensionEndsThirtyDaysAfterIt(
      LocalDate event, int days, LocalDate lastDay, String why) {
    var calendar =
        new WorkCalendar(List.of(), List.of(EMERGENCY_OF_2020), false, CountingBasis.AS_KNOWN);

    var deadline = Deadline.after(event, new CalendarDays(days), calendar, REGULATION);

    assertThat(deadline.lastDay()).as(why).isEqualTo(lastDay);
  }

  @Test
  void anExtendedLastDayMovesToAWorkingDayToo() {
    var untilThursday =
        new Suspension(
            LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 11), 30, "Поплаве", REGULATION);
    var calendar =
        new WorkCalendar(List.of(), List.of(untilThursday), false, CountingBasis.AS_KNOWN);

    var deadline =
        Deadline.after(LocalDate.of(2027, 2, 22), new CalendarDays(8), calendar, REGULATION);

    assertThat(LocalDate.of(2027, 3, 11).plusDays(30)).isEqualTo(LocalDate.of(2027, 4, 10));
    assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2027, 4, 12));
  }

  @ParameterizedTest(name = "{0} in time: {1}")
  @CsvSource({
    "2027-02-09T22:59:59.999999Z, true",
    "2027-02-09T23:00:00Z, false",
    "2027-01-01T00:00:00Z, true",
  })
  void anActIsInTimeUntilMidnightOfTheOffice(Instant act, boolean inTime) {
    assertThat(after(PUBLISHED, new CalendarDays(15)).isMetBy(act, BELGRADE)).isEqualTo(inTime);
  }

  @ParameterizedTest(name = "{0} in time: {1}")
  @CsvSource({
    "2027-02-09T13:59:59.999999Z, true",
    "2027-02-09T14:00:00Z, true",
    "2027-02-09T14:00:00.000001Z, false",
    "2027-02-09T22:00:00Z, false",
  })
  void theStrokeOfTheClosingHourIsStillInTime(Instant act, boolean inTime) {
    var deadline = after(PUBLISHED, new CalendarDays(15)).closingAt(LocalTime.of(15, 0));

    assertThat(deadline.isMetBy(act, BELGRADE)).isEqualTo(inTime);
    assertThat(deadline.closingHour()).contains(LocalTime.of(15, 0));
  }

  @Test
  void theLastMomentIsTheLastOneInTime() {
    var wholeDay = after(PUBLISHED, new CalendarDays(15));
    var atThree = wholeDay.closingAt(LocalTime.of(15, 0));

    assertThat(wholeDay.lastMoment(BELGRADE)).isEqualTo("2027-02-09T22:59:59.999999Z");
    assertThat(atThree.lastMoment(BELGRADE)).isEqualTo("2027-02-09T14:00:00Z");
    for (var deadline : List.of(wholeDay, atThree)) {
      var last = deadline.lastMoment(BELGRADE);
      assertThat(deadline.isMetBy(last, BELGRADE)).isTrue();
      assertThat(deadline.isMetBy(last.plusNanos(1_000), BELGRADE)).isFalse();
    }
  }

  @Test
  void midnightIsTheOfficesInSummerAndInWinter() {
    var winter = after(LocalDate.of(2027, 3, 18), new CalendarDays(8));
    var summer = after(LocalDate.of(2027, 3, 22), new CalendarDays(8));

    assertThat(winter.lastMoment(BELGRADE)).isEqualTo("2027-03-26T22:59:59.999999Z");
    assertThat(summer.lastMoment(BELGRADE)).isEqualTo("2027-03-30T21:59:59.999999Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2011-12-31, 30, calendar-days",
    "2099-12-30, 30, calendar-days",
    "2099-12-30, 30, working-days",
    "2099-12-30, 1, months",
    "2099-12-01, 2147483647, months",
  })
  void daysOutsideTheCalendarAreRefused(LocalDate event, int length, String unit) {
    var term = Term.of(unit, length).orElseThrow();

    assertThatExceptionOfType(DayOutsideCalendar.class).isThrownBy(() -> after(event, term));
  }

  @Test
  void aTermWithoutLengthOrUnitDoesNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDays(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Months(0));
    assertThat(Term.of("fortnights", 1)).isEmpty();
  }

  @Test
  void aDeadlineThatItsStepsDoNotExplainIsRefused() {
    var steps = after(PUBLISHED, new CalendarDays(15)).steps();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadline(PUBLISHED, LocalTime.MAX, REGULATION, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadline(PUBLISHED, LocalTime.MAX, REGULATION, steps));
  }

  private static Deadline after(LocalDate event, Term term) {
    return Deadline.after(event, term, CALENDAR, REGULATION);
  }
}
