package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Office;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Open;
import org.saradnja.training.exams.Exam.Prepared;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.sessions.SessionId;

class AdmissionTest {

  private static final Instant IN_WINDOW = Instant.parse("2027-03-12T13:40:00Z");

  @Test
  void whoIsInTheRoomOfAnOpenTestMayStart() {
    assertThat(new Admission(open(), true, 0).refusalAt(IN_WINDOW, Office.ZONE)).isEmpty();
  }

  @Test
  void onlyWhoIsInTheRoomMayStart() {
    assertThat(new Admission(open(), false, 0).refusalAt(IN_WINDOW, Office.ZONE))
        .hasValue(AttemptRefusal.NOT_CHECKED_IN);
  }

  @Test
  void nobodyStartsBeforeTheTestIsOpenedOrAfterItIsClosed() {
    assertThat(new Admission(new Prepared(base()), true, 0).refusalAt(IN_WINDOW, Office.ZONE))
        .hasValue(AttemptRefusal.NOT_OPEN_YET);
    assertThat(new Admission(open().close(IN_WINDOW), true, 0).refusalAt(IN_WINDOW, Office.ZONE))
        .hasValue(AttemptRefusal.CLOSED);
  }

  @Test
  void attemptsAreCounted() {
    assertThat(new Admission(open(), true, 1).refusalAt(IN_WINDOW, Office.ZONE)).isEmpty();
    assertThat(new Admission(open(), true, 2).refusalAt(IN_WINDOW, Office.ZONE))
        .hasValue(AttemptRefusal.NO_ATTEMPT_LEFT);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-12T13:34:59Z, false",
    "2027-03-12T13:35:00Z, true",
    "2027-03-12T14:05:00Z, true",
    "2027-03-12T14:05:01Z, false",
    "2027-03-11T13:40:00Z, false",
    "2027-03-13T13:40:00Z, false"
  })
  void theWindowIsOfTheLastDayOfTheOfficesClock(Instant now, boolean open) {
    assertThat(new Admission(open(), true, 0).refusalAt(now, Office.ZONE).isEmpty())
        .isEqualTo(open);
  }

  private static Open open() {
    return new Prepared(base()).open(IN_WINDOW);
  }

  private static Exam.Base base() {
    return new Exam.Base(
        new ExamId(UUID.randomUUID()),
        new SessionId(UUID.randomUUID()),
        "organizator",
        LocalDate.parse("2027-03-12"),
        2,
        new ExamSettings(
            List.of(new Draw("М7", 2)),
            30,
            6_000,
            2,
            true,
            LocalTime.of(14, 35),
            LocalTime.of(15, 5)));
  }
}
