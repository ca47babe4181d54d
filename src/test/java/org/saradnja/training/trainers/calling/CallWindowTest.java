package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.calling.YearsOfCalls.InYear;

/**
 * How long a call is open, and how many there must be in a year (Regulation 90/2018, Article 5).
 */
class CallWindowTest {

  private static final Rule THIRTY_DAYS =
      new Rule.National(
          "R-151",
          "trainer-call-window",
          "30",
          RuleUnit.CALENDAR_DAYS,
          List.of(),
          Direction.NONE,
          Start.CALL_PUBLISHED,
          Start.NONE,
          new Provision("trainer-regulation-90-2018", "5", true),
          SourceKind.CONFIRMED,
          LocalDate.of(2018, 11, 29),
          "");

  @ParameterizedTest(name = "published {0}, {1} days: until {2}, {3}")
  @CsvSource({
    "2027-04-12, 30, 2027-05-12, the day of publication is not counted",
    "2027-03-05, 30, 2027-04-05, a Sunday moves to Monday",
    "2027-03-04, 30, 2027-04-05, a Saturday moves to Monday",
    "2027-04-02, 30, 2027-05-05, Easter and the transferred Labour Day move to Wednesday",
    "2026-12-02, 30, 2027-01-04, the New Year moves past a weekend",
    "2027-01-15, 31, 2027-02-17, Statehood Day moves past its two days",
    "2027-04-12, 45, 2027-05-27, a longer term is the Academy's choice",
  })
  void theLastDayIsCountedFromThePublication(
      LocalDate published, int days, LocalDate last, String why) {
    var deadline = Call.window(published, days, THIRTY_DAYS, WorkCalendar.OF_THE_LAW);

    assertThat(deadline.lastDay()).as(why).isEqualTo(last);
    assertThat(deadline.provision().article()).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 29})
  void aShorterTermIsRefused(int days) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() ->
            Call.window(LocalDate.of(2027, 4, 12), days, THIRTY_DAYS, WorkCalendar.OF_THE_LAW))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(CallingRefusal.TOO_SHORT);
          assertThat(refused.arguments()).containsExactly(Integer.toString(days), "30");
        });
  }

  @Test
  void anApplicationIsInTimeToTheLastMicrosecondOfTheLastDay() {
    var call = published("2027-04-12T07:00:00Z");

    assertThat(call.isOpenAt(call.publishedAt())).isTrue();
    assertThat(call.isOpenAt(call.closesAt())).isTrue();
    assertThat(call.isOpenAt(call.closesAt().plusNanos(1000))).isFalse();
    assertThat(call.isOpenAt(call.publishedAt().minusNanos(1000))).isFalse();
  }

  @Test
  void aYearWithFewerThanTwoCallsIsWarnedAbout() {
    var calls =
        List.of(
            published("2027-03-05T08:00:00Z"),
            published("2027-04-12T08:00:00Z"),
            published("2025-11-09T08:00:00Z"));

    assertThat(YearsOfCalls.of(calls, 2028, _ -> 2, Office.ZONE).years())
        .containsExactly(
            new InYear(2028, 0, 2, false),
            new InYear(2027, 2, 2, true),
            new InYear(2026, 0, 2, true),
            new InYear(2025, 1, 2, true))
        .extracting(InYear::isEnough)
        .containsExactly(false, true, false, false);
  }

  @Test
  void theYearIsThatOfTheOfficesDayAndTheRuleThatOfTheYear() {
    var newYear = List.of(published("2026-12-31T23:30:00Z"));

    var years =
        YearsOfCalls.of(newYear, 2027, year -> year.equals(Year.of(2027)) ? 3 : 2, Office.ZONE);

    assertThat(years.years()).containsExactly(new InYear(2027, 1, 3, false));
    assertThat(YearsOfCalls.of(List.of(), 2027, _ -> 2, Office.ZONE).years())
        .containsExactly(new InYear(2027, 0, 2, false));
  }

  private static TrainerCall published(String at) {
    var moment = Instant.parse(at);
    var day = LocalDate.ofInstant(moment, Office.ZONE).plusDays(30);
    var closes = day.plusDays(1).atStartOfDay(Office.ZONE).toInstant().minusNanos(1000);
    return new TrainerCall(
        new TrainerCallId(UUID.randomUUID()),
        "pred-x",
        SomeTrainerCall.form("30").content(),
        moment,
        day,
        closes);
  }
}
