package org.saradnja.base.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;

class AmendingTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);
  private static final LocalDate FRIDAY = LocalDate.of(2027, 11, 12);
  private static final LocalDate ARMISTICE = LocalDate.of(2027, 11, 11);
  private static final Provision ACT =
      new Provision("Одлука, Службени гласник РС 1/2027", "", true);

  @Test
  void aDeclaredDayIsWhatTheActSays() {
    var free = WorkCalendar.OF_THE_LAW.with(day(FRIDAY, false), TODAY);
    var working = WorkCalendar.OF_THE_LAW.with(day(ARMISTICE, true), TODAY);

    assertThat(free.isWorkingDay(FRIDAY)).isFalse();
    assertThat(working.isWorkingDay(ARMISTICE)).isTrue();
    assertThat(free.isWorkingDay(FRIDAY.minusDays(2))).isTrue();
  }

  @Test
  void aSecondDeclarationOfADayTakesThePlaceOfTheFirst() {
    var calendar =
        WorkCalendar.OF_THE_LAW.with(day(FRIDAY, false), TODAY).with(day(FRIDAY, true), TODAY);

    assertThat(calendar.corrections()).containsExactly(day(FRIDAY, true));
  }

  @Test
  void aSuspensionIsProlongedByOneOfTheSameFirstDay() {
    var calendar =
        WorkCalendar.OF_THE_LAW
            .with(suspension("2027-05-01", "2027-05-20"), TODAY)
            .with(suspension("2027-05-01", "2027-06-10"), TODAY);

    assertThat(calendar.suspensions()).containsExactly(suspension("2027-05-01", "2027-06-10"));
  }

  @Test
  void whatIsWithdrawnLeavesTheCalendarOfTheLaw() {
    var declared =
        WorkCalendar.OF_THE_LAW
            .with(day(FRIDAY, false), TODAY)
            .with(suspension("2027-05-01", "2027-05-20"), TODAY);

    var withdrawn =
        declared
            .with(withdrawal(FRIDAY, Withdrawal.Of.DAY), TODAY)
            .with(withdrawal(LocalDate.of(2027, 5, 1), Withdrawal.Of.SUSPENSION), TODAY);

    assertThat(withdrawn).isEqualTo(WorkCalendar.OF_THE_LAW);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2027-04-19, false, rules.dayHasPassed",
    "2027-11-12, true, rules.nothingChanges",
    "2027-11-11, false, rules.nothingChanges",
  })
  void aDayIsRefused(LocalDate day, boolean working, String reason) {
    refused(day(day, working), reason);
  }

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @CsvSource({
    "2027-03-01, 2027-04-19, rules.suspensionOver",
    "2027-05-20, 2027-06-01, rules.suspensionsOverlap",
    "2027-04-20, 2027-05-10, rules.suspensionsOverlap",
    "2027-04-20, 2027-06-10, rules.suspensionsOverlap",
  })
  void aSuspensionIsRefused(String from, String until, String reason) {
    refused(suspension(from, until), reason);
  }

  @Test
  void whatWasNotDeclaredIsNotWithdrawn() {
    refused(withdrawal(FRIDAY, Withdrawal.Of.DAY), "rules.nothingToWithdraw");
    refused(withdrawal(FRIDAY, Withdrawal.Of.SUSPENSION), "rules.nothingToWithdraw");
  }

  @Test
  void aSuspensionThatBeganMayStillBeRecorded() {
    var begun = suspension("2027-04-01", "2027-04-30");

    assertThat(WorkCalendar.OF_THE_LAW.with(begun, TODAY).suspensions()).containsExactly(begun);
  }

  private static void refused(Declaration declaration, String reason) {
    var calendar = WorkCalendar.OF_THE_LAW.with(suspension("2027-05-01", "2027-05-20"), TODAY);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> calendar.with(declaration, TODAY))
        .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(reason));
  }

  private static Correction day(LocalDate day, boolean working) {
    return new Correction(day, working, "Дан жалости", ACT);
  }

  private static Suspension suspension(String from, String until) {
    return new Suspension(LocalDate.parse(from), LocalDate.parse(until), 30, "Поплаве", ACT);
  }

  private static Withdrawal withdrawal(LocalDate from, Withdrawal.Of of) {
    return new Withdrawal(from, of, "Акт је стављен ван снаге", ACT);
  }
}
