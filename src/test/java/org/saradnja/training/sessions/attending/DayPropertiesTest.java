package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Office;
import org.saradnja.testing.Property;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;

/** What holds of every day of attendance and of every clock, whatever was signed and shown. */
class DayPropertiesTest {

  private static final DayBlock DAY =
      new DayBlock(2, LocalDate.parse("2027-03-12"), LocalTime.of(9, 0), LocalTime.of(15, 30));
  private static final Instant NINE = Instant.parse("2027-03-12T08:00:00Z");

  /** A day as it may stand on a list. */
  private record Signed(AttendanceSettings settings, List<CheckIn> checkIns, Ruling ruling) {

    DayAttendance counted() {
      return counted(checkIns);
    }

    DayAttendance counted(List<CheckIn> of) {
      return new Sheet(settings, Office.ZONE).of(DAY, of, ruling);
    }

    long lateMinutes() {
      return new Sheet(settings, Office.ZONE).lateMinutes(DAY, checkIns, ruling);
    }
  }

  @Test
  void theOrderInWhichSignaturesCameMakesNoDifference() {
    Property.forAll(
        DayPropertiesTest::someDay,
        day -> {
          var shuffled = new ArrayList<>(day.checkIns());
          Collections.shuffle(shuffled, new Random(3));

          assertThat(day.counted(shuffled)).isEqualTo(day.counted());
        });
  }

  @Test
  void aSignatureMoreNeverMakesAnybodyAbsent() {
    Property.forAll(
        DayPropertiesTest::someDay,
        day -> {
          for (int left = 0; left < day.checkIns().size(); left++) {
            var fewer = new ArrayList<>(day.checkIns());
            fewer.remove(left);

            assertThat(day.counted(fewer).kept()).isLessThanOrEqualTo(day.counted().kept());
            if (day.counted(fewer).standing().countsAsPresent()) {
              assertThat(day.counted().standing().countsAsPresent()).isTrue();
            }
          }
        });
  }

  @Test
  void presentIsWhoKeptEveryPointAndNobodyElse() {
    Property.forAll(
        DayPropertiesTest::someDay,
        day -> {
          var counted = day.counted();

          assertThat(counted.kept()).isBetween(0, counted.points());
          assertThat(counted.standing().countsAsPresent())
              .isEqualTo(counted.kept() == counted.points());
          assertThat(counted.standing() == Standing.LATE)
              .isEqualTo(counted.standing().countsAsPresent() && day.lateMinutes() > 0);
        });
  }

  @Test
  void anExcuseNeverCountsAsPresence() {
    Property.forAll(
        DayPropertiesTest::someDay,
        day -> {
          var excused =
              new Signed(
                      day.settings(),
                      day.checkIns(),
                      new Ruling(day.ruling().late(), "службени пут"))
                  .counted()
                  .standing();

          assertThat(excused.countsAsPresent())
              .isEqualTo(day.counted().standing().countsAsPresent());
          assertThat(excused).isNotEqualTo(Standing.ABSENT);
        });
  }

  @Test
  void whatTheClockSaysIsNeverLessThanThePatienceOfTheTraining() {
    Property.forAll(
        DayPropertiesTest::someDay,
        day -> {
          if (day.ruling().late().isEmpty() && day.lateMinutes() > 0) {
            assertThat(Duration.ofMinutes(day.lateMinutes()))
                .isGreaterThan(day.settings().lateAfter());
          }
        });
  }

  @Test
  void howWrongAClockIsMakesNoDifferenceToTheMoment() {
    Property.forAll(
        random -> new long[] {random.nextLong(-900_000, 900_000), random.nextLong(0, 36_000)},
        device -> {
          var off = Duration.ofSeconds(device[0]);
          var ago = Duration.ofSeconds(device[1]);
          var arrived = Instant.parse("2026-11-30T08:00:00Z");
          var right = new DeviceClock(arrived.minus(ago), arrived, arrived);
          var wrong = new DeviceClock(arrived.plus(off).minus(ago), arrived.plus(off), arrived);

          assertThat(wrong.putRight(NINE).at()).isEqualTo(right.putRight(NINE).at());
          assertThat(wrong.putRight(NINE).clockOff()).isEqualTo(off);
        });
  }

  @Test
  void nobodyIsEverSeenAfterItWasTold() {
    Property.forAll(
        random -> random.nextLong(-36_000, 36_000),
        seconds -> {
          var sent = Instant.parse("2026-11-30T08:00:00Z");
          var clock = new DeviceClock(sent.plusSeconds(seconds), sent, sent);

          assertThat(clock.putRight(NINE).at()).isBeforeOrEqualTo(NINE);
        });
  }

  @Test
  void theTraceOfEveryDayIsReadAsItWasWritten() {
    Property.forAll(
        DayPropertiesTest::someDay,
        day -> {
          var state = DayState.of(2, day.checkIns(), day.ruling());

          assertThat(DayState.read(state.json())).isEqualTo(state);
          assertThat(DayState.of(2, day.checkIns(), day.ruling()).json()).isEqualTo(state.json());
        });
  }

  private static Signed someDay(RandomGenerator random) {
    int points = 1 + random.nextInt(4);
    var settings =
        new AttendanceSettings(
            points, Duration.ofMinutes(random.nextInt(60)), Duration.ofSeconds(30));
    var checkIns = new ArrayList<CheckIn>();
    for (int day = 1; day <= 2; day++) {
      for (int point = 1; point <= points + 1; point++) {
        if (random.nextInt(3) > 0) {
          var at = NINE.plusSeconds(random.nextLong(-1800, 7 * 3600));
          checkIns.add(new CheckIn(day, point, at, Source.TICK));
        }
      }
    }
    var late = random.nextInt(3) == 0 ? Optional.of(random.nextInt(40)) : Optional.<Integer>empty();
    return new Signed(settings, checkIns, new Ruling(late, ""));
  }
}
