package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.Sighting.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CorrectionPagesTest extends AttendedTraining {

  @Autowired private CheckInTable checkIns;
  @Autowired private CheckingIn checking;
  @Autowired private CountedAttendances attendances;

  @Test
  void aCorrectionKeepsWhatWasBeforeAndWhoDidItWhy() {
    checking.checkIn(organiser, session, seat.enrolment(), 2, 1, Way.TICK);

    var saved = correct("potpis1", "9.02", "potpis2", "15:25", "razlog", "Читач није радио.");

    assertThat(saved).hasStatus(303);
    assertThat(day().standing()).isEqualTo(Standing.PRESENT);
    var row = html(get(organiser, path("/2"))).select("tbody tr").text();
    assertThat(row)
        .contains("1. потпис: у 14.40.00 → у 09.02.00")
        .contains("2. потпис: није потписан → у 15.25.00")
        .contains("Вежбан Вежбовић")
        .contains("Читач није радио.");
    assertThat(entries("AttendanceCorrected", seat.enrolment().value())).isEqualTo(1);
  }

  @Test
  void aStruckSignatureCountsNoMoreAndWhatWasSeenStays() {
    checking.checkIn(organiser, session, seat.enrolment(), 2, 1, Way.TICK);

    correct("potpis1", "", "potpis2", "", "razlog", "Означен је погрешан ред.");
    checking.checkIn(organiser, session, seat.enrolment(), 2, 1, Way.SCAN);

    assertThat(attendances.isCheckedIn(seat.enrolment(), 2)).isFalse();
    assertThat(
            jdbc.sql("select count(*) from sighting where enrolment = :id")
                .param("id", seat.enrolment().value())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void whoWasRightlyAwayIsExcused() {
    correct("opravdanje", "Службени пут", "razlog", "Стигла је потврда.");

    assertThat(day().standing()).isEqualTo(Standing.EXCUSED);
    assertThat(html(get(organiser, path("/2"))).select("tbody").text())
        .contains("оправдано одсутан", "Службени пут");
  }

  @Test
  void latenessMayBeSetByHand() {
    correct("potpis1", "9.20", "potpis2", "15.20", "kasni", "20", "razlog", "Сат сале је стајао.");

    assertThat(day().standing()).isEqualTo(Standing.LATE);
    assertThat(html(get(organiser, path("/2"))).select("tbody").text()).contains("касни 20 минута");
  }

  @Test
  void withoutAReasonAndWithAWrongTimeItComesBack() {
    var answer = correct("potpis1", "25.10", "kasni", "мало", "razlog", "");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#potpis1-error, #kasni-error, #razlog-error")).hasSize(3);
    assertThat(html(answer).expectFirst("#potpis1").val()).isEqualTo("25.10");
  }

  @Test
  void anExcuseIsNotForWhoSignedEverything() {
    var answer =
        correct("potpis1", "9.00", "potpis2", "15.20", "opravdanje", "Пут", "razlog", "Тако.");

    assertThat(html(answer).select("#opravdanje-error")).hasSize(1);
  }

  @Test
  void nothingThatCameMeanwhileIsLost() {
    var old = state();
    checking.checkIn(organiser, session, seat.enrolment(), 2, 2, Way.TICK);

    var answer = post(organiser, href(), "stanje", old, "potpis1", "9.00", "razlog", "Заборављен.");

    assertThat(answer).hasStatus(409);
    assertThat(checkIns.checkIns(seat.enrolment())).hasSize(1);
  }

  @Test
  void aCorrectionThatChangesNothingIsNone() {
    assertThat(correct("razlog", "Тек тако.")).hasStatus(409);
  }

  @Test
  void aDayThatHasNotComeIsNotCorrected() {
    time.moveTo(HallClock.IN_TIME.minus(Duration.ofDays(1)));

    assertThat(correct("potpis1", "9.00", "razlog", "Унапред.")).hasStatus(409);
  }

  @Test
  void theTraceIsNeitherChangedNorDeleted() {
    correct("potpis1", "9.00", "razlog", "Заборављен.");

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("delete from attendance_correction").update());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update sighting set point = 9").update());
  }

  @Test
  void toOthersThereIsNothingToCorrect() {
    assertThat(get(somebodyElse(), href())).hasStatus(404);
    assertThat(post(somebodyElse(), href(), "razlog", "x")).hasStatus(404);
  }

  private DayAttendance day() {
    return attendances.of(seat.enrolment()).days().getLast();
  }

  private String href() {
    return path("/2/ispravka/" + seat.enrolment().value());
  }

  private String state() {
    return html(get(organiser, href())).expectFirst("[name=stanje]").val();
  }

  private MvcTestResult correct(String... fields) {
    var all = Stream.concat(Stream.of("stanje", state()), Stream.of(fields)).toArray(String[]::new);
    return post(organiser, href(), all);
  }
}
