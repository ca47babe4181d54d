package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Office;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.TestBlueprint.Footing;
import org.saradnja.training.sessions.SessionId;

/** The window of a test by the clock on the wall of the hall, and what follows what. */
class ExamTest {

  private static final LocalDate DAY = LocalDate.parse("2027-03-12");
  private static final Instant OPENED = Instant.parse("2027-03-12T13:35:00Z");

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2027-03-12T13:34:59.999999Z, false, a moment before it opens",
    "2027-03-12T13:35:00Z, true, with the minute itself",
    "2027-03-12T14:05:00Z, true, until the last minute",
    "2027-03-12T14:05:00.000001Z, false, and not a moment longer",
    "2027-03-11T13:50:00Z, false, the day before at the same hour",
    "2027-03-13T13:50:00Z, false, the day after at the same hour",
  })
  void attemptsAreStartedInTheWindowOfTheDay(Instant now, boolean isOpen, String why) {
    assertThat(base(DAY).isInWindow(now, Office.ZONE)).as(why).isEqualTo(isOpen);
  }

  @ParameterizedTest(name = "{0}: {1} is 14.40 in the hall")
  @CsvSource({
    "2027-01-15, 2027-01-15T13:40:00Z",
    "2027-07-15, 2027-07-15T12:40:00Z",
    "2027-03-28, 2027-03-28T12:40:00Z",
    "2027-10-31, 2027-10-31T13:40:00Z",
  })
  void theWindowFollowsTheClockOnTheWallInSummerAndWinter(LocalDate day, Instant now) {
    assertThat(base(day).isInWindow(now, Office.ZONE)).isTrue();
    assertThat(base(day).isInWindow(now.minus(Duration.ofHours(1)), Office.ZONE)).isFalse();
    assertThat(base(day).isInWindow(now.plus(Duration.ofHours(1)), Office.ZONE)).isFalse();
  }

  @Test
  void aTestKeepsWhatItIsThroughItsStages() {
    var prepared = new Exam.Prepared(base(DAY));

    var open = prepared.open(OPENED);
    var closed = open.close(OPENED.plusSeconds(1800));

    assertThat(open.base()).isEqualTo(prepared.base());
    assertThat(closed.base()).isEqualTo(prepared.base());
    assertThat(closed.openedAt()).isEqualTo(OPENED);
    assertThat(closed.id()).isEqualTo(prepared.id());
    assertThat(closed.settings()).isEqualTo(prepared.settings());
  }

  @Test
  void onlyItsSettingsChangeWhileItIsPrepared() {
    var prepared = new Exam.Prepared(base(DAY));
    var longer = settings(45);

    var changed = prepared.with(longer, new Footing(3, "Краћи дан."));

    assertThat(changed.settings()).isEqualTo(longer);
    assertThat(changed.base().footing().isDeparture()).isTrue();
    assertThat(changed.with(prepared.settings(), Footing.NONE)).isEqualTo(prepared);
  }

  @Test
  void aPaperHasAsManyQuestionsAsItsModulesTogether() {
    assertThat(settings(30).questions()).isEqualTo(14);
  }

  @ParameterizedTest(name = "{0} minutes, {1} attempts, {2}–{3}")
  @CsvSource({
    "0, 1, 14:35, 15:05",
    "-5, 1, 14:35, 15:05",
    "30, 0, 14:35, 15:05",
    "30, 1, 15:05, 15:05",
    "30, 1, 15:05, 14:35",
  })
  void aTestTakesSomeTimeAtLeastOnceInItsWindow(
      int minutes, int attempts, LocalTime from, LocalTime until) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExamSettings(List.of(), minutes, 6_000, attempts, true, from, until));
  }

  @Test
  void aDrawDrawsSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Draw("М7", 0));
  }

  @Test
  void nobodyAddsToASettledBlueprint() {
    var draws = new ArrayList<>(List.of(new Draw("М7", 9)));
    var settings =
        new ExamSettings(draws, 30, 6_000, 1, true, LocalTime.of(9, 0), LocalTime.of(10, 0));

    draws.add(new Draw("М8", 4));

    assertThat(settings.questions()).isEqualTo(9);
  }

  private static Exam.Base base(LocalDate day) {
    return new Exam.Base(
        new ExamId(new UUID(1, 1)),
        new SessionId(new UUID(2, 2)),
        "organizator",
        day,
        2,
        settings(30));
  }

  private static ExamSettings settings(int minutes) {
    return new ExamSettings(
        List.of(new Draw("М5", 5), new Draw("М7", 9)),
        minutes,
        6_000,
        1,
        true,
        LocalTime.of(14, 35),
        LocalTime.of(15, 5));
  }
}
