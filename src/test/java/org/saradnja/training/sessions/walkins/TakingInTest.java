package org.saradnja.training.sessions.walkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.walkins.TakingIn.Comer;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes without a seat: taken on the list once, joined once, and never lost. */
class TakingInTest extends AttendedTraining {

  @Autowired private TakingIn taking;
  @Autowired private WalkInTable walkIns;
  @Autowired private Sightings sightings;

  @Test
  void whoeverIsTakenOnTheListSignsTheChosenPointAtOnce() {
    var stand = taking.take(organiser, session, 2, comer("Тобожа Макетић", "", 2));

    assertThat(sightings.isSigned(stand, 2, 2)).isTrue();
    assertThat(sightings.isSigned(stand, 2, 1)).isFalse();
    var kept = walkIns.find(stand).orElseThrow();
    assertThat(kept.session()).isEqualTo(session.id());
    assertThat(kept.unit()).contains(new UnitId("ub"));
    assertThat(kept.merged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void peopleComeOnTheDayItself(int day) {
    assertRefused(
        WalkInRefusal.NOT_TODAY,
        () -> taking.take(organiser, session, day, comer("Тобожа Макетић", "", 1)));
    assertThat(walkIns.of(session.id())).isEmpty();
  }

  @Test
  void anAddressThatStandsOnTheListIsFoundThereAndOneThatIsEmptyIsNobodys() {
    taking.take(organiser, session, 2, comer("Тобожа Макетић", "ista@vezba.example", 1));

    assertRefused(
        WalkInRefusal.ON_THE_LIST_ALREADY,
        () -> taking.take(organiser, session, 2, comer("Неко Други", "Ista@Vezba.example", 1)));
    taking.take(organiser, session, 2, comer("Прва Првић", "", 1));
    taking.take(organiser, session, 2, comer("Друга Другић", "", 1));
    assertThat(walkIns.of(session.id())).hasSize(3);
  }

  @Test
  void theSameAddressMayComeToAnotherTraining() {
    taking.take(organiser, session, 2, comer("Тобожа Макетић", "ista@vezba.example", 1));

    var other = rooms.announce();
    taking.take(organiser, other, 2, comer("Тобожа Макетић", "ista@vezba.example", 1));

    assertThat(walkIns.of(other.id())).hasSize(1);
  }

  @Test
  void whatWasFoundOfAWalkInIsFoundOfTheParticipantAndMeasuredMomentsStay() {
    var measured = HallClock.IN_TIME.minus(Duration.ofMinutes(5));
    var stand = taking.take(organiser, session, 2, comer("Весна Вежбовић", "", 1));
    sightings.take(
        Sighting.now(seat.enrolment(), 2, 1, Way.PAPER, measured, seat.enrolment().value()));

    taking.join(organiser, session, stand, seat.enrolment());

    assertThat(html(get(organiser, path("/2"))).select("tbody").text())
        .contains("у 14.40.00 на листи")
        .doesNotContain("са папира");
  }

  @Test
  void twoWhoJoinTheSameWalkInAtOnceJoinItOnce() throws Exception {
    var stand = taking.take(organiser, session, 2, comer("Весна Вежбовић", "", 1));
    var other = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");

    var joined = 0;
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var done :
          two.invokeAll(List.of(join(stand, seat.enrolment()), join(stand, other.enrolment())))) {
        joined += done.get() ? 1 : 0;
      }
    }

    assertThat(joined).isEqualTo(1);
    var with = walkIns.find(stand).orElseThrow().merged().orElseThrow();
    assertThat(entries("WalkInMerged", with.value())).isEqualTo(1);
    var without = with.equals(seat.enrolment()) ? other.enrolment() : seat.enrolment();
    assertThat(sightings.isSigned(without, 2, 1)).isFalse();
  }

  @Test
  void nobodyIsJoinedWhoDidNotComeHere() {
    var stranger = new EnrolmentId(UUID.randomUUID());
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> taking.join(organiser, session, stranger, seat.enrolment()));

    var elsewhere = rooms.announce();
    var stand = taking.take(organiser, elsewhere, 2, comer("Тобожа Макетић", "", 1));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> taking.join(organiser, session, stand, seat.enrolment()));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> taking.seat(organiser, session, stand, Gender.NOT_STATED));
  }

  @Test
  void onlyWhoKeepsTheListTakesPeopleOnIt() {
    var other = somebodyElse();
    var stand = taking.take(organiser, session, 2, comer("Тобожа Макетић", "", 1));

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> taking.take(other, session, 2, comer("Прва Првић", "", 1)));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> taking.join(other, session, stand, seat.enrolment()));
    assertThat(walkIns.find(stand).orElseThrow().merged()).isEmpty();
  }

  @Test
  void aUnitThatTheRegisterDoesNotKnowComesBackWithWhatWasTyped() {
    for (var unit : List.of("nema-je", "НИЈЕ!")) {
      var answer =
          post(
              organiser,
              path("/2/bez-prijave"),
              "ime",
              "Тобожа Макетић",
              "jedinica",
              unit,
              "potpis",
              "1");

      assertThat(answer).as(unit).hasStatus(422);
      assertThat(html(answer).select("#jedinica-error")).hasSize(1);
      assertThat(html(answer).expectFirst("#ime").val()).isEqualTo("Тобожа Макетић");
    }
    assertThat(walkIns.of(session.id())).isEmpty();
  }

  @Test
  void whatIsNotOfThePageIsNoRequest() {
    var stand = taking.take(organiser, session, 2, comer("Тобожа Макетић", "", 1));
    var path = path("/2/bez-prijave/" + stand.value());

    assertThat(post(organiser, path + "/spajanje")).hasStatus(400);
    assertThat(post(organiser, path + "/mesto", "pol", "X")).hasStatus(400);
    assertThat(post(organiser, path("/2/bez-prijave/nije-id/spajanje"))).hasStatus(400);
    assertThat(get(organiser, path("/7/bez-prijave"))).hasStatus(404);
  }

  private Callable<Boolean> join(EnrolmentId stand, EnrolmentId with) {
    return () -> {
      try {
        taking.join(organiser, session, stand, with);
        return true;
      } catch (ActRefused already) {
        assertThat(already.refusal()).isEqualTo(WalkInRefusal.MERGED_ALREADY);
        return false;
      }
    };
  }

  private static void assertRefused(WalkInRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(reason));
  }

  private static Comer comer(String name, String email, int point) {
    return new Comer(Localised.ofCyrillic(name), Optional.of(new UnitId("ub")), "", email, point);
  }
}
