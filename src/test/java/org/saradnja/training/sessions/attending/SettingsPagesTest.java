package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import org.junit.jupiter.api.Test;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.Sighting.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SettingsPagesTest extends AttendedTraining {

  @Autowired private CheckingIn checking;
  @Autowired private CountedAttendances attendances;

  @Test
  void aTrainingOfTwoDaysHasFourSignaturesUnlessItSaysOtherwise() {
    assertThat(points()).isEqualTo(2);

    assertThat(arrange("3", "15", "45")).hasStatus(303);

    assertThat(points()).isEqualTo(3);
    assertThat(html(get(organiser, path("/2"))).select("thead th").text()).contains("3. потпис");
    assertThat(html(get(organiser, path("/podesavanja"))).expectFirst("#kasni").val())
        .isEqualTo("15");
    assertThat(entries("AttendanceArranged", session.id().value())).isEqualTo(1);
  }

  @Test
  void aSignatureThatSomebodyGaveStays() {
    checking.checkIn(organiser, session, seat.enrolment(), 2, 2, Way.TICK);

    assertThat(arrange("1", "30", "30")).hasStatus(409);
    assertThat(points()).isEqualTo(2);
  }

  @Test
  void numbersThatMakeNoSenseComeBack() {
    var answer = arrange("9", "-1", "5");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#tacaka-error, #kasni-error, #sekundi-error")).hasSize(3);
  }

  @Test
  void theSameSettingsAreNoAct() {
    arrange("2", "30", "30");

    assertThat(entries("AttendanceArranged", session.id().value())).isZero();
  }

  @Test
  void toOthersThereAreNone() {
    assertThat(get(somebodyElse(), path("/podesavanja"))).hasStatus(404);
  }

  private int points() {
    return attendances.of(seat.enrolment()).days().getFirst().points();
  }

  private MvcTestResult arrange(String points, String late, String seconds) {
    return post(
        organiser, path("/podesavanja"), "tacaka", points, "kasni", late, "sekundi", seconds);
  }
}
