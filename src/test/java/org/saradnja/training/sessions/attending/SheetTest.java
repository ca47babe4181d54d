package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Office;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.attending.Sheet.CheckIn;

class SheetTest {

  private static final DayBlock SECOND_DAY =
      new DayBlock(2, LocalDate.parse("2027-03-12"), LocalTime.of(9, 0), LocalTime.of(15, 30));
  private static final Instant MORNING = Instant.parse("2027-03-12T08:05:00Z");
  private static final Instant AFTERNOON = Instant.parse("2027-03-12T14:10:00Z");

  private final Sheet sheet = new Sheet(2, Office.ZONE);

  @Test
  void whoKeptBothPointsWasPresent() {
    var day = day(new CheckIn(2, 1, MORNING), new CheckIn(2, 2, AFTERNOON));

    assertThat(day.standing()).isEqualTo(Standing.PRESENT);
    assertThat(day.kept()).isEqualTo(2);
  }

  @Test
  void oneOfTwoPointsIsNotADay() {
    assertThat(day(new CheckIn(2, 1, MORNING)).standing()).isEqualTo(Standing.ABSENT);
    assertThat(day().standing()).isEqualTo(Standing.ABSENT);
  }

  @Test
  void whoCameWellAfterTheBeginningWasLate() {
    var half = Instant.parse("2027-03-12T08:30:00Z");

    assertThat(day(new CheckIn(2, 1, half), new CheckIn(2, 2, AFTERNOON)).standing())
        .as("half an hour after nine is still in time")
        .isEqualTo(Standing.PRESENT);
    assertThat(day(new CheckIn(2, 1, half.plusSeconds(1)), new CheckIn(2, 2, AFTERNOON)).standing())
        .isEqualTo(Standing.LATE);
  }

  @Test
  void otherDaysDoNotCount() {
    assertThat(day(new CheckIn(1, 1, MORNING), new CheckIn(1, 2, AFTERNOON)).kept()).isZero();
  }

  private DayAttendance day(CheckIn... checkIns) {
    return sheet.of(SECOND_DAY, List.of(checkIns));
  }
}
