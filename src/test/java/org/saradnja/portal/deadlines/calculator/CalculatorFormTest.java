package org.saradnja.portal.deadlines.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.portal.deadlines.calculator.CalculatorForm.Answer;
import org.saradnja.testing.Property;

class CalculatorFormTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.OF_THE_LAW;

  @ParameterizedTest(name = "{1} {2} from {0} end on {3}")
  @CsvSource({
    "2027-01-25, 15, calendar-days, 2027-02-09",
    "2027-04-16, 3, working-days, 2027-04-21",
    "2027-01-31, 1, months, 2027-03-01",
    "2026-12-31, 1, calendar-days, 2027-01-04",
    "2027-02-12, 1, calendar-days, 2027-02-17",
    "2027-04-29, 1, calendar-days, 2027-05-05",
    "2028-02-28, 1, calendar-days, 2028-02-29",
  })
  void aTermEndsWhereTheLawSays(String from, String length, String unit, LocalDate lastDay) {
    assertThat(counted(new CalculatorForm(from, length, unit)).lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"25. 1. 2027.", "25.1.2027", "25. 01. 2027", " 2027-01-25 ", "25.1. 2027."})
  void aDayIsReadInEveryUsualWriting(String from) {
    assertThat(counted(new CalculatorForm(from, "15", "calendar-days")).lastDay())
        .isEqualTo(LocalDate.of(2027, 2, 9));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-25, true", "25. 1. 2027., false", "2027-1-25, false", "'', false"})
  void programsWriteADayInOneWay(String from, boolean iso) {
    assertThat(new CalculatorForm(from, "15", "months").hasIsoDay()).isEqualTo(iso);
  }

  @Test
  void aPageThatWasOnlyOpenedAskedNothing() {
    assertThat(new CalculatorForm(" ", "", "\t").isEmpty()).isTrue();
    assertThat(new CalculatorForm("", "", "months").isEmpty()).isFalse();
  }

  @Test
  void aMissingDayIsNotTheSameMistakeAsAWrongOne() {
    assertThat(errorAt("from", "", "15", "months")).isEqualTo("deadlines.error.from.missing");
    assertThat(errorAt("from", "31. 4. 2027.", "15", "months")).isEqualTo("deadlines.error.from");
    assertThat(errorAt("from", "31. 12. 2011.", "15", "months"))
        .isEqualTo("deadlines.error.from.outside");
  }

  @Test
  void anUnknownUnitIsSaidOnlyOnceTheLengthIsANumber() {
    assertThat(errorAt("unit", "2027-01-25", "15", "weeks")).isEqualTo("deadlines.error.unit");
    assertThat(invalid(new CalculatorForm("2027-01-25", "пет", "weeks")).errors())
        .containsOnlyKeys("length");
  }

  @Test
  void aTermThatEndsBehindTheCalendarIsNotGuessed() {
    assertThat(errorAt("length", "2099-12-30", "99", "months"))
        .isEqualTo("deadlines.error.length.outside");
  }

  @Test
  void everyAnswerBeginsOnTheDayAskedAboutAndEndsOnALaterWorkingDay() {
    Property.forAll(
        CalculatorFormTest::someQuestion,
        form -> {
          var deadline = counted(form);

          assertThat(deadline.steps().getFirst().day()).isEqualTo(LocalDate.parse(form.from()));
          assertThat(deadline.lastDay()).isAfter(form.from());
          assertThat(CALENDAR.isWorkingDay(deadline.lastDay())).isTrue();
        });
  }

  @Test
  void aLongerTermNeverEndsEarlier() {
    Property.forAll(
        CalculatorFormTest::someQuestion,
        form -> {
          var longer =
              new CalculatorForm(
                  form.from(), String.valueOf(Integer.parseInt(form.length()) + 1), form.unit());

          assertThat(counted(longer).lastDay()).isAfterOrEqualTo(counted(form).lastDay());
        });
  }

  private static CalculatorForm someQuestion(RandomGenerator random) {
    var units = new String[] {"calendar-days", "working-days", "months"};
    return new CalculatorForm(
        LocalDate.of(2013, 1, 1).plusDays(random.nextInt(20_000)).toString(),
        String.valueOf(random.nextInt(1, 60)),
        units[random.nextInt(units.length)]);
  }

  private static Deadline counted(CalculatorForm form) {
    return switch (form.answer(CALENDAR)) {
      case Answer.Counted(var deadline) -> deadline;
      case Answer.Invalid(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static Answer.Invalid invalid(CalculatorForm form) {
    return (Answer.Invalid) form.answer(CALENDAR);
  }

  private static String errorAt(String field, String from, String length, String unit) {
    return String.valueOf(invalid(new CalculatorForm(from, length, unit)).errors().get(field));
  }
}
