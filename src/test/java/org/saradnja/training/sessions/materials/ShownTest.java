package org.saradnja.training.sessions.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;

class ShownTest {

  private static final LocalDate FIRST = LocalDate.parse("2027-03-11");
  private static final Session TWO_DAYS =
      new Session(
          new SessionId(UUID.randomUUID()),
          new SessionCode("proba-vezbaonica"),
          new SeriesId(UUID.randomUUID()),
          new ProgrammeId(UUID.randomUUID()),
          new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
          List.of(
              new DayBlock(1, FIRST, LocalTime.of(9, 0), LocalTime.of(17, 0)),
              new DayBlock(2, FIRST.plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 30))),
          18,
          "organizator",
          false);

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "BEFORE, 2027-01-01T00:00, true",
    "ON_THE_DAY, 2027-03-10T23:59:59, false",
    "ON_THE_DAY, 2027-03-11T00:00, true",
    "ON_THE_DAY, 2027-06-01T00:00, true",
    "AFTER, 2027-03-11T17:00, false",
    "AFTER, 2027-03-12T15:29:59, false",
    "AFTER, 2027-03-12T15:30, true",
  })
  void momentsAreCountedByTheDaysOfTheTraining(Shown shown, LocalDateTime now, boolean reached) {
    assertThat(shown.isReached(TWO_DAYS, now)).isEqualTo(reached);
  }
}
