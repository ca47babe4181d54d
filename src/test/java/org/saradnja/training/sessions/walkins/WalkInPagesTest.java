package org.saradnja.training.sessions.walkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.WalkIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WalkInPagesTest extends AttendedTraining {

  @Autowired private WalkInTable walkIns;
  @Autowired private Sightings sightings;

  @Test
  void whoeverComesWithoutASeatIsOnTheListAndSignedAtOnce() {
    assertThat(take("Тобожа Макетић", "nova@vezba.example")).hasStatus(303);

    assertThat(sightings.isSigned(only().stand(), 2, 1)).isTrue();
    assertThat(html(get(organiser, path("/2"))).expectFirst("tbody tr:last-of-type").text())
        .contains("Тобожа Макетић", "без пријаве", "Удружење Вежба");
    assertThat(entries("WalkInTaken", only().stand().value())).isEqualTo(1);
  }

  @Test
  void theListTicksWalkInsAsEverybody() {
    take("Тобожа Макетић", "");

    var ticked =
        post(organiser, path("/2"), "seat", only().stand().value().toString(), "point", "2");

    assertThat(ticked).hasStatus(303);
    assertThat(sightings.isSigned(only().stand(), 2, 2)).isTrue();
  }

  @Test
  void joinedWithAParticipantTheSignaturesAreTheParticipants() {
    take("Весна Вежбовић", "");

    var joined = join(only(), seat.enrolment());

    assertThat(joined).hasStatus(303);
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isTrue();
    assertThat(only().merged()).contains(seat.enrolment());
    assertThat(html(get(organiser, path("/2"))).select("tbody tr")).hasSize(1);
    assertThat(html(get(organiser, path("/2/bez-prijave"))).text())
        .contains("Весна Вежбовић · спојено")
        .contains("Вежбан Вежбовић");
    assertThat(entries("WalkInMerged", seat.enrolment().value())).isEqualTo(1);
  }

  @Test
  void whoIsJoinedIsNotJoinedAgain() {
    take("Весна Вежбовић", "");
    join(only(), seat.enrolment());

    assertThat(join(only(), seat.enrolment())).hasStatus(409);
  }

  @Test
  void nobodyIsJoinedWithAParticipantOfAnotherTraining() {
    take("Весна Вежбовић", "");
    var elsewhere =
        seating.seat(rooms.announce().id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");

    assertThat(join(only(), elsewhere.enrolment())).hasStatus(404);
    assertThat(only().merged()).isEmpty();
  }

  @Test
  void moreThanThereAreSeatsIsSaidOnTheList() {
    for (int number = 0; number < session.seats(); number++) {
      take("Проба Пробић " + number, "");
    }

    assertThat(html(get(organiser, path("/2"))).select(".notice.late").text())
        .contains("На листи их је 61, а места је 60");
  }

  @Test
  void whoIsOnTheListByTheirAddressIsFoundThere() {
    take("Тобожа Макетић", "ista@vezba.example");

    assertThat(take("Тобожа М.", "ISTA@vezba.example")).hasStatus(409);
  }

  @Test
  void whatIsMissingComesBack() {
    var answer =
        post(organiser, path("/2/bez-prijave"), "ime", "Тобожа", "posta", "bez", "potpis", "7");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#ime-error, #jedinica-error, #posta-error, #potpis-error"))
        .hasSize(4);
  }

  @Test
  void peopleComeOnTheDayItself() {
    assertThat(
            post(
                organiser,
                path("/1/bez-prijave"),
                "ime",
                "Тобожа Макетић",
                "poslodavac",
                "Удружење",
                "potpis",
                "1"))
        .hasStatus(409);
  }

  @Test
  void toOthersThereIsNoDoor() {
    assertThat(get(somebodyElse(), path("/2/bez-prijave"))).hasStatus(404);
  }

  private WalkIn only() {
    return walkIns.of(session.id()).getFirst();
  }

  private MvcTestResult take(String name, String email) {
    return post(
        organiser,
        path("/2/bez-prijave"),
        "ime",
        name,
        "poslodavac",
        "Удружење Вежба",
        "posta",
        email,
        "potpis",
        "1");
  }

  private MvcTestResult join(WalkIn walkIn, EnrolmentId participant) {
    return post(
        organiser,
        path("/2/bez-prijave/" + walkIn.stand().value() + "/spajanje"),
        "polaznik",
        participant.value().toString());
  }
}
