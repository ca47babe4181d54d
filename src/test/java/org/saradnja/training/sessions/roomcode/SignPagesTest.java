package org.saradnja.training.sessions.roomcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.Sightings;
import org.springframework.beans.factory.annotation.Autowired;

class SignPagesTest extends AttendedTraining {

  private static final String SIGN = "/rad/moje-obuke/prisustvo";

  @Autowired private Sightings sightings;

  @Test
  void aParticipantSignsByTheCodeOnTheWall() {
    var digits = shown(1);

    var answer = post(person, SIGN, "kod", digits);

    assertThat(answer).hasStatus(303);
    assertThat(html(get(person, answer.getResponse().getHeaders("Location").getFirst())).text())
        .contains("Потписано: 1. потпис");
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isTrue();
    assertThat(sightings.isSigned(seat.enrolment(), 2, 2)).isFalse();
    assertThat(entries("CheckedIn", seat.enrolment().value())).isEqualTo(1);
    assertThat(html(get(organiser, path("/2"))).select("tbody").text()).contains("код сале");
  }

  @Test
  void whoScansSignsOnlyByPressingTheButton() {
    var digits = shown(1).replace(" ", "");

    var page = html(get(person, SIGN + "?kod=" + digits));

    assertThat(page.expectFirst("#kod").val()).isEqualTo(digits);
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isFalse();
    assertThat(html(get(person, SIGN + "?potpis=1")).text())
        .as("nobody is told that they signed who did not")
        .doesNotContain("Потписано");
  }

  @Test
  void aCodeThatIsNotShownCountsNoMore() {
    var digits = shown(1);
    post(organiser, path("/2/sala/1/kraj"));

    var answer = post(person, SIGN, "kod", digits);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#kod-error").text()).contains("Тај код не важи");
    post(organiser, path("/2/sala/1/prikaz"));
    assertThat(post(person, SIGN, "kod", digits)).as("a fresh secret").hasStatus(422);
  }

  @Test
  void theCodeOfAnotherTrainingIsOfNoUse() {
    var mine = session;
    session = rooms.announce();
    var foreign = shown(1);
    session = mine;

    assertThat(post(person, SIGN, "kod", foreign)).hasStatus(422);
    assertThat(post(Somebody.withoutMandates(application), SIGN, "kod", foreign)).hasStatus(422);
  }

  @Test
  void somethingElseThanSixDigitsIsSaidSo() {
    assertThat(html(post(person, SIGN, "kod", "12 34")).expectFirst("#kod-error").text())
        .isEqualTo("Код има шест цифара.");
  }

  @Test
  void guessingIsSlowedDownByAccountAndNotByAddress() {
    shown(1);
    for (int guess = 0; guess < 10; guess++) {
      post(person, SIGN, "kod", "00000" + guess);
    }
    assertThat(post(person, SIGN, "kod", "000000")).hasStatus(429);

    var neighbour = Somebody.withoutMandates(application);
    seating.seat(UUID.randomUUID(), session.id(), neighbour.person(), "Лазар Скицић");
    assertThat(post(neighbour, SIGN, "kod", digits(1))).hasStatus(303);
  }

  @Test
  void theCodeIsShownOnTheDayItselfAndForSignaturesThatThereAre() {
    assertThat(post(organiser, path("/1/sala/1/prikaz"))).hasStatus(409);
    assertThat(post(organiser, path("/2/sala/5/prikaz"))).hasStatus(409);
    assertThat(get(organiser, path("/2/sala/5"))).hasStatus(404);
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofDays(1)));
    assertThat(html(get(organiser, path("/2/sala/1"))).select("main form")).isEmpty();
  }

  @Test
  void theScriptOfTheProjectorGetsTheNextCode() {
    assertThat(get(organiser, path("/2/sala/1/kod"))).hasStatus(404);
    shown(1);

    assertThat(get(organiser, path("/2/sala/1/kod")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.signed")
        .isEqualTo("0 / 1");
  }

  @Test
  void toOthersThereIsNoProjector() {
    assertThat(get(somebodyElse(), path("/2/sala/1"))).hasStatus(404);
    assertThat(post(somebodyElse(), path("/2/sala/1/prikaz"))).hasStatus(404);
  }

  private String shown(int point) {
    assertThat(post(organiser, path("/2/sala/" + point + "/prikaz"))).hasStatus(303);
    return digits(point);
  }

  private String digits(int point) {
    return html(get(organiser, path("/2/sala/" + point))).expectFirst("[data-code]").text();
  }
}
