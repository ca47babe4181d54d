package org.saradnja.training.sessions.roomcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.Sightings;
import org.springframework.beans.factory.annotation.Autowired;

/** A participant signs alone, by the code on the wall and by nothing else. */
class OwnCheckInTest extends AttendedTraining {

  @Autowired private OwnCheckIn own;
  @Autowired private Showing showing;
  @Autowired private RoomCodeTable codes;
  @Autowired private Sightings sightings;
  @Autowired private SignDesk desk;
  @Autowired private TextsOfRequest texts;
  @Autowired private Clock clock;

  @ParameterizedTest
  @ValueSource(strings = {"%s %s", "%s%s", "%s-%s", " %s %s "})
  void theCodeCountsHoweverItIsTyped(String way) {
    showing.show(organiser, session, 2, 1);
    var code = code(session, 1);

    var signed = own.sign(person, way.formatted(code.substring(0, 3), code.substring(3)));

    assertThat(signed.orElseThrow().point()).isEqualTo(1);
    assertThat(signed.orElseThrow().where().seat()).isEqualTo(seat);
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isTrue();
  }

  @Test
  void eachSignatureHasACodeOfItsOwn() {
    showing.show(organiser, session, 2, 1);
    showing.show(organiser, session, 2, 2);

    assertThat(own.sign(person, code(session, 2)).orElseThrow().point()).isEqualTo(2);

    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isFalse();
    assertThat(own.isSigned(person, 2)).isTrue();
    assertThat(own.isSigned(person, 1)).isFalse();
  }

  @Test
  void whoSignsTwiceIsToldSoAndCountsOnce() {
    showing.show(organiser, session, 2, 1);
    own.sign(person, code(session, 1));

    assertThat(own.sign(person, code(session, 1))).isPresent();

    assertThat(entries("CheckedIn", seat.enrolment().value())).isEqualTo(1);
  }

  @Test
  void theLogNamesTheSeatAndNoMandate() {
    showing.show(organiser, session, 2, 1);
    own.sign(person, code(session, 1));

    var entry =
        jdbc.sql(
                """
                select role || ' ' || mandate from ledger_entry
                 where kind = 'CheckedIn' and subject like :of
                """)
            .param("of", "%" + seat.enrolment().value())
            .query(String.class)
            .single();
    assertThat(entry).isEqualTo("participant " + seat.enrolment().value());
  }

  @Test
  void aMomentThatTheOrganiserFoundEarlierStays() {
    var earlier = HallClock.IN_TIME.minus(Duration.ofMinutes(20));
    sightings.take(
        Sighting.now(seat.enrolment(), 2, 1, Way.TICK, earlier, seat.enrolment().value()));
    showing.show(organiser, session, 2, 1);

    assertThat(own.sign(person, code(session, 1))).isPresent();

    assertThat(entries("CheckedIn", seat.enrolment().value())).isZero();
  }

  @Test
  void aWholeRoomSignsAtOnce() throws Exception {
    showing.show(organiser, session, 2, 1);
    var code = code(session, 1);
    var people =
        IntStream.range(0, 30).mapToObj(_ -> Somebody.withoutMandates(application)).toList();
    people.forEach(one -> seating.seat(session.id(), one.person(), "Проба Пробић"));
    List<Callable<Boolean>> signing =
        people.stream()
            .<Callable<Boolean>>map(one -> () -> own.sign(one, code).isPresent())
            .toList();

    try (var phones = Executors.newFixedThreadPool(8)) {
      for (var done : phones.invokeAll(signing)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(people).allSatisfy(one -> assertThat(own.isSigned(one, 1)).isTrue());
  }

  @Test
  void withoutASeatTodayThereIsNothingToSign() {
    showing.show(organiser, session, 2, 1);
    var stranger = Somebody.withoutMandates(application);

    assertThat(own.sign(stranger, code(session, 1))).isEmpty();
    assertThat(own.today(stranger)).isEmpty();
  }

  @Test
  void aCodeOfAnotherDayOfTheSameTrainingIsOfNoUse() {
    showing.show(organiser, session, 2, 1);
    var code = code(session, 1);
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofDays(1)));

    assertThat(own.sign(person, code)).isEmpty();
  }

  @Test
  void inTwoTrainingsOfOneDayTheCodeTellsWhichIsMeant() {
    var other = rooms.announce();
    var there = seating.seat(UUID.randomUUID(), other.id(), person.person(), "Весна Вежбовић");
    showing.show(organiser, session, 2, 1);
    showing.show(organiser, other, 2, 1);

    assertThat(own.sign(person, code(other, 1)).orElseThrow().where().seat()).isEqualTo(there);
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isFalse();
    assertThat(desks(person)).hasSize(2);
  }

  @Test
  void theTrainingOfTodayWaitsOnTheDeskAndNoOther() {
    assertThat(desks(person)).hasSize(1);
    assertThat(desks(Somebody.withoutMandates(application))).isEmpty();

    time.moveTo(HallClock.IN_TIME.minus(Duration.ofDays(2)));
    assertThat(desks(person)).isEmpty();
  }

  private List<String> desks(SignedIn who) {
    return desk.of(who, texts.of(Face.CYRILLIC)).stream().map(item -> item.about()).toList();
  }

  private String code(Session of, int point) {
    var shown = codes.shown(of.id(), 2, point).orElseThrow();
    return new RoomCode(shown.secret(), sightings.settings(of).codeStays()).at(clock.instant());
  }
}
