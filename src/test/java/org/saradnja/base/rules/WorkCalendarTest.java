package org.saradnja.base.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

  private static final Provision CONCLUSION = new Provision("Закључак Владе", "", true);
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final LocalDate SATURDAY = LocalDate.of(2027, 3, 6);
  private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 7);

  private final WorkCalendar calendar = WorkCalendar.OF_THE_LAW;

  @Test
  void anOrdinaryMondayIsAWorkingDay() {
    assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
  }

  @Test
  void saturdayIsFreeUnlessTheOfficeWorks() {
    var sixDays = new WorkCalendar(List.of(), List.of(), true, CountingBasis.AS_KNOWN);

    assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
    assertThat(sixDays.isWorkingDay(SATURDAY)).isTrue();
    assertThat(sixDays.isWorkingDay(SUNDAY)).isFalse();
    assertThat(sixDays.isWorkingDay(Holidays.easter(2027).minusDays(1))).isFalse();
  }

  @Test
  void aDayOfMourningIsFreeWithItsReason() {
    var mourning = new Correction(MONDAY, false, "Дан жалости", CONCLUSION);

    var corrected = corrected(mourning);

    assertThat(corrected.freeDay(MONDAY)).contains(new FreeDay.Declared(mourning));
  }

  @Test
  void aDayDeclaredWorkingOverridesItsHoliday() {
    var armisticeDay = LocalDate.of(2027, 11, 11);

    var corrected = corrected(new Correction(armisticeDay, true, "Одрађивање", CONCLUSION));

    assertThat(calendar.isWorkingDay(armisticeDay)).isFalse();
    assertThat(corrected.isWorkingDay(armisticeDay)).isTrue();
  }

  @Test
  void twoHolidaysOnADayGiveOneReason() {
    var labourDayAndEaster = LocalDate.of(2027, 5, 2);

    assertThat(Holidays.on(labourDayAndEaster)).hasSize(2);
    assertThat(calendar.freeDay(labourDayAndEaster).orElseThrow().day())
        .isEqualTo(labourDayAndEaster);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2011-12-31", "2100-01-01"})
  void aDayWhoseHolidaysAreNotKnownIsRefused(LocalDate day) {
    assertThatExceptionOfType(DayOutsideCalendar.class)
        .isThrownBy(() -> calendar.isWorkingDay(day))
        .withMessage("Holidays are known from 2012 to 2099, asked about " + day)
        .satisfies(refused -> assertThat(refused.day()).isEqualTo(day));
  }

  @Test
  void aCorrectionWithoutAReasonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Correction(MONDAY, false, " ", CONCLUSION));
  }

  @Test
  void aSuspensionThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suspension(SUNDAY, MONDAY, 30, "Поплаве", CONCLUSION));
  }

  @Test
  void aSuspensionThatAddsNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suspension(MONDAY, SUNDAY, 0, "Поплаве", CONCLUSION));
  }

  private static WorkCalendar corrected(Correction correction) {
    return new WorkCalendar(List.of(correction), List.of(), false, CountingBasis.AS_KNOWN);
  }
}
