package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.attending.CheckingIn.Outcome;
import org.saradnja.training.sessions.attending.CheckingIn.Seen;
import org.springframework.beans.factory.annotation.Autowired;

/** The act of checking in: what is taken, what is known, what is refused, and what the log says. */
class CheckingInTest extends AttendedTraining {

  private static final Instant ARRIVED = Instant.parse("2026-11-30T08:00:00Z");

  @Autowired private CheckingIn checking;
  @Autowired private CheckInTable checkIns;

  @Test
  void eachThatWasSentHasAnAnswerInItsPlace() {
    var elsewhere = seating.seat(rooms.announce().id(), someone(), "Лазар Скицић").enrolment();
    var here = seat.enrolment();

    var heard =
        take(
            seen(here, 1, Duration.ZERO),
            seen(elsewhere, 1, Duration.ZERO),
            seen(here, 3, Duration.ZERO),
            seen(here, 2, Duration.ofHours(20)),
            seen(here, 1, Duration.ofMinutes(5)),
            seen(new EnrolmentId(UUID.randomUUID()), 1, Duration.ZERO));

    assertThat(heard)
        .containsExactly(
            Outcome.KNOWN,
            Outcome.NOT_ON_THE_LIST,
            Outcome.NO_SUCH_POINT,
            Outcome.NOT_TODAY,
            Outcome.TAKEN,
            Outcome.NOT_ON_THE_LIST);
    assertThat(checkIns.checkIns(here))
        .as("the earlier of two of one queue")
        .extracting(CheckIn::at)
        .containsExactly(HallClock.IN_TIME.minus(Duration.ofMinutes(5)));
    assertThat(entries("CheckedIn", here.value())).isEqualTo(1);
  }

  @Test
  void whatCountsIsToldOfThoseOnTheListAloneAndOfNobodyElse() {
    var mine = session;
    session = rooms.announce();
    var elsewhere = seating.seat(session.id(), someone(), "Лазар Скицић").enrolment();
    take(seen(elsewhere, 1, Duration.ZERO));
    session = mine;

    var queue =
        List.of(seen(elsewhere, 2, Duration.ZERO), seen(seat.enrolment(), 2, Duration.ZERO));
    var heard = checking.checkIn(organiser, session, 2, queue, ARRIVED);

    assertThat(heard.counted()).containsOnlyKeys(seat.enrolment());
  }

  @Test
  void anEmptyQueueAsksNothingButWhetherOneMay() {
    assertThat(checking.checkIn(organiser, session, 2, List.of(), ARRIVED).outcomes()).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> checking.checkIn(somebodyElse(), session, 2, List.of(), ARRIVED));
  }

  @ParameterizedTest(name = "clock off by {0} min, seen {1} s before it was sent")
  @CsvSource({"0, 0", "300, 90", "-300, 90", "1, 600", "-1440, 3600"})
  void theMomentIsCountedOnTheDevicesOwnClockAndTheDifferenceKept(long minutesOff, long ago) {
    var sent = ARRIVED.plus(Duration.ofMinutes(minutesOff));
    var clock = new DeviceClock(sent.minusSeconds(ago), sent, ARRIVED);

    checking.checkIn(
        organiser,
        session,
        2,
        List.of(new Seen(UUID.randomUUID(), seat.enrolment(), 1, Way.TICK, clock)),
        ARRIVED);

    var counts = checkIns.checkIns(seat.enrolment()).getFirst();
    assertThat(counts.at()).isEqualTo(HallClock.IN_TIME.minusSeconds(ago));
    var told = counts.told().orElseThrow();
    assertThat(told.received()).isEqualTo(HallClock.IN_TIME);
    assertThat(told.clockOff()).isEqualTo(Duration.ofMinutes(minutesOff));
    assertThat(counts.putRight().isPresent()).isEqualTo(Math.abs(minutesOff) > 2);
  }

  @Test
  void oneTickOfTheListIsRefusedWithItsReason() {
    assertRefused(AttendingRefusal.NOT_TODAY, 1, 1);
    assertRefused(AttendingRefusal.NO_SUCH_POINT, 2, 3);
    assertRefused(AttendingRefusal.NO_SUCH_POINT, 2, 0);
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            checking.checkIn(
                organiser, session, new EnrolmentId(UUID.randomUUID()), 2, 1, Way.TICK));
    assertThat(checkIns.checkIns(seat.enrolment())).isEmpty();
    assertThat(entries("CheckedIn", seat.enrolment().value())).isZero();
  }

  @Test
  void oneQueueSentByTwoConnectionsAtOnceIsTakenOnce() throws Exception {
    var people = people(30);
    var queue = people.stream().map(one -> seen(one, 1, Duration.ZERO)).toList();
    Callable<List<Outcome>> sending =
        () -> checking.checkIn(organiser, session, 2, queue, ARRIVED).outcomes();

    var outcomes = new ArrayList<Outcome>();
    try (var lines = Executors.newFixedThreadPool(3)) {
      for (var done : lines.invokeAll(List.of(sending, sending, sending))) {
        outcomes.addAll(done.get());
      }
    }

    assertThat(outcomes.stream().filter(Outcome.TAKEN::equals)).hasSize(30);
    assertThat(outcomes.stream().filter(Outcome.KNOWN::equals)).hasSize(60);
    assertThat(people).allSatisfy(one -> assertThat(entries("CheckedIn", one.value())).isOne());
  }

  /** The hall of the aim: five devices with 300 ticks each, half of which are sent once more. */
  @Test
  void fifteenHundredAreAllThereOnce() throws Exception {
    var people = people(750);
    var devices = new ArrayList<Callable<Integer>>();
    for (int device = 0; device < 5; device++) {
      var own = people.subList(150 * device, 150 * device + 150);
      var queue =
          own.stream()
              .flatMap(one -> IntStream.of(1, 2).mapToObj(point -> seen(one, point, Duration.ZERO)))
              .toList();
      devices.add(() -> {
        checking.checkIn(organiser, session, 2, queue, ARRIVED);
        checking.checkIn(organiser, session, 2, queue.subList(0, 150), ARRIVED);
        return queue.size();
      });
    }
    int sent = 0;
    try (var lines = Executors.newFixedThreadPool(devices.size())) {
      for (var done : lines.invokeAll(devices)) {
        sent += done.get();
      }
    }

    assertThat(sent).isEqualTo(1500);
    var there = checkIns.all(people);
    assertThat(there).hasSize(750);
    assertThat(there.values()).allSatisfy(signed -> assertThat(signed).hasSize(2));
    assertThat(acts(people)).isEqualTo(1500);
  }

  private int acts(List<EnrolmentId> people) {
    return jdbc.sql(
            "select count(*) from ledger_entry where kind = 'CheckedIn' and subject in (:of)")
        .param("of", people.stream().map(EnrolmentId::subject).toList())
        .query(Integer.class)
        .single();
  }

  private List<EnrolmentId> people(int number) {
    return IntStream.range(0, number)
        .mapToObj(at -> seating.seat(session.id(), someone(), "Проба Пробић " + at))
        .map(Participant::enrolment)
        .toList();
  }

  private static PersonId someone() {
    return new PersonId(UUID.randomUUID());
  }

  private void assertRefused(AttendingRefusal reason, int day, int point) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(
            () -> checking.checkIn(organiser, session, seat.enrolment(), day, point, Way.TICK))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(reason));
  }

  private List<Outcome> take(Seen... queue) {
    return checking.checkIn(organiser, session, 2, List.of(queue), ARRIVED).outcomes();
  }

  private static Seen seen(EnrolmentId who, int point, Duration ago) {
    var clock = new DeviceClock(ARRIVED.minus(ago), ARRIVED, ARRIVED);
    return new Seen(UUID.randomUUID(), who, point, Way.TICK, clock);
  }
}
