package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Office;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;

class SheetTest {

  private static final DayBlock SECOND_DAY =
      new DayBlock(2, LocalDate.parse("2027-03-12"), LocalTime.of(9, 0), LocalTime.of(15, 30));
  private static final AttendanceSettings TWO_A_DAY =
      new AttendanceSettings(2, Duration.ofMinutes(30), Duration.ofSeconds(30));
  private static final Instant MORNING = Instant.parse("2027-03-12T08:05:00Z");
  private static final Instant AFTERNOON = Instant.parse("2027-03-12T14:10:00Z");

  private final Sheet sheet = new Sheet(TWO_A_DAY, Office.ZONE);

  @Test
  void whoKeptBothPointsWasPresent() {
    var day = day(signed(2, 1, MORNING), signed(2, 2, AFTERNOON));

    assertThat(day.standing()).isEqualTo(Standing.PRESENT);
    assertThat(day.kept()).isEqualTo(2);
  }

  @Test
  void oneOfTwoPointsIsNotADay() {
    assertThat(day(signed(2, 1, MORNING)).standing()).isEqualTo(Standing.ABSENT);
    assertThat(day().standing()).isEqualTo(Standing.ABSENT);
  }

  @Test
  void whoCameWellAfterTheBeginningWasLate() {
    var half = Instant.parse("2027-03-12T08:30:00Z");

    assertThat(day(signed(2, 1, half), signed(2, 2, AFTERNOON)).standing())
        .as("half an hour after nine is still in time")
        .isEqualTo(Standing.PRESENT);
    assertThat(day(signed(2, 1, half.plusSeconds(1)), signed(2, 2, AFTERNOON)).standing())
        .isEqualTo(Standing.LATE);
  }

  @Test
  void otherDaysDoNotCount() {
    assertThat(day(signed(1, 1, MORNING), signed(1, 2, AFTERNOON)).kept()).isZero();
  }

  @Test
  void latenessIsCountedInBegunMinutes() {
    var half = Instant.parse("2027-03-12T08:30:01Z");

    assertThat(minutes(Ruling.NONE, signed(2, 1, half))).isEqualTo(31);
    assertThat(minutes(Ruling.NONE, signed(2, 1, MORNING))).isZero();
  }

  @Test
  void whatTheOrganiserRuledStandsAboveTheClock() {
    var inTime = new Ruling(Optional.of(0), "");
    var late = new Ruling(Optional.of(12), "");
    var half = signed(2, 1, Instant.parse("2027-03-12T08:45:00Z"));

    assertThat(minutes(inTime, half)).isZero();
    assertThat(sheet.of(SECOND_DAY, List.of(half, signed(2, 2, AFTERNOON)), inTime).standing())
        .isEqualTo(Standing.PRESENT);
    assertThat(
            sheet
                .of(SECOND_DAY, List.of(signed(2, 1, MORNING), signed(2, 2, AFTERNOON)), late)
                .standing())
        .isEqualTo(Standing.LATE);
  }

  @Test
  void anExcuseIsForWhoDidNotKeepEveryPoint() {
    var excused = new Ruling(Optional.empty(), "службени пут");

    assertThat(sheet.of(SECOND_DAY, List.of(signed(2, 1, MORNING)), excused).standing())
        .isEqualTo(Standing.EXCUSED);
    assertThat(
            sheet
                .of(SECOND_DAY, List.of(signed(2, 1, MORNING), signed(2, 2, AFTERNOON)), excused)
                .standing())
        .isEqualTo(Standing.PRESENT);
  }

  @Test
  void aTrainingMayHaveOtherPointsAndAnotherPatience() {
    var strict =
        new Sheet(
            new AttendanceSettings(1, Duration.ofMinutes(5), Duration.ofSeconds(30)), Office.ZONE);

    var day = strict.of(SECOND_DAY, List.of(signed(2, 1, MORNING)), Ruling.NONE);

    assertThat(day.standing()).as("five minutes are in time").isEqualTo(Standing.PRESENT);
    assertThat(day.points()).isEqualTo(1);
    assertThat(
            strict
                .of(SECOND_DAY, List.of(signed(2, 1, MORNING.plusSeconds(1))), Ruling.NONE)
                .standing())
        .isEqualTo(Standing.LATE);
  }

  private long minutes(Ruling ruling, CheckIn... checkIns) {
    return sheet.lateMinutes(SECOND_DAY, List.of(checkIns), ruling);
  }

  private DayAttendance day(CheckIn... checkIns) {
    return sheet.of(SECOND_DAY, List.of(checkIns), Ruling.NONE);
  }

  private static CheckIn signed(int day, int point, Instant at) {
    return new CheckIn(day, point, at, Source.TICK);
  }
}
