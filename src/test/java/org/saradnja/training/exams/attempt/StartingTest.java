package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.AttemptStarted;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.CheckIns;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.OpenHall;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who may start, with which paper and until when; and what the log says of it. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
@RecordApplicationEvents
class StartingTest {

  private static final Instant NOW = HallClock.IN_TIME;

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private HallClock time;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private CheckIns checkIns;
  @Autowired private Starting starting;
  @Autowired private Finishing finishing;
  @Autowired private Exams exams;
  @Autowired private AttemptTable attempts;

  private Session session;
  private SignedIn organiser;
  private SignedIn who;
  private Participant seat;

  @BeforeEach
  void somebodyIsInTheRoom() {
    time.moveTo(NOW);
    SomeBank.fill(application);
    session = rooms.announce();
    organiser = SomeExam.organiser(application);
    who = Somebody.withoutMandates(application);
    seat = seating.seat(session.id(), who.person(), "Весна Вежбовић");
    checkIns.checkIn(seat.enrolment(), 2);
  }

  @Test
  void theFirstAttemptHasThePaperThatWasDrawnAtTheOpening() {
    var exam = opened(SomeExam.USUAL);

    var attempt = attempts.get(starting.start(who, exam, NOW));

    assertThat(attempt.paper()).isEqualTo(exams.drawn(exam, seat.enrolment()).orElseThrow());
    assertThat(attempt.startedAt()).isEqualTo(NOW);
    assertThat(attempt.endsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    assertThat(attempt.person()).contains(who.person());
    assertThat(events.stream(AttemptStarted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(attempt.paper())));
          assertThat(act.actor())
              .as("the seat, not the person")
              .isEqualTo(
                  new Actor(seat.enrolment().value(), session.id().subject(), "participant"));
        });
  }

  @Test
  void whoSatDownAfterTheOpeningHasAPaperOfTheSameKind() {
    var exam = opened(SomeExam.USUAL);
    var late = Somebody.withoutMandates(application);
    var seat = seating.seat(session.id(), late.person(), "Лазар Скицић");
    checkIns.checkIn(seat.enrolment(), 2);

    assertThat(attempts.get(starting.start(late, exam, NOW)).paper().versions()).hasSize(20);
  }

  @Test
  void theSecondAttemptHasAnotherPaperAndItsOwnTime() {
    var exam = opened(attempts(2));
    var first = starting.start(who, exam, NOW);
    finishing.handIn(who, first, NOW);
    time.moveTo(NOW.plusSeconds(600));

    var second = attempts.get(starting.start(who, exam, NOW));

    assertThat(second.number()).isEqualTo(2);
    assertThat(second.paper()).isNotEqualTo(attempts.get(first).paper());
    assertThat(second.endsAt()).isEqualTo(NOW.plusSeconds(600 + 1800));
  }

  @Test
  void extraTimeThatWasGivenBeforeTheStartIsInIt() {
    var exam = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    SomeExam.giveTime(exam, seat, 15, organiser, application);
    SomeExam.open(exam, organiser, application);

    assertThat(attempts.get(starting.start(who, exam, NOW)).endsAt())
        .isEqualTo(NOW.plus(Duration.ofMinutes(45)));
  }

  @Test
  void whileAnAttemptRunsStartingGoesOnWithIt() {
    var exam = opened(attempts(3));
    var first = starting.start(who, exam, NOW);
    time.moveTo(NOW.plusSeconds(1799));

    assertThat(starting.start(who, exam, NOW)).isEqualTo(first);
    assertThat(events.stream(AttemptStarted.class)).hasSize(1);
  }

  @Test
  void nobodyStartsBeforeTheOpeningAfterTheClosingOrOutsideTheWindow() {
    var exam = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    assertRefused(exam, AttemptRefusal.NOT_OPEN_YET);

    SomeExam.open(exam, organiser, application);
    time.moveTo(Instant.parse("2027-03-12T13:34:59Z"));
    assertRefused(exam, AttemptRefusal.OUTSIDE_THE_WINDOW);
    time.moveTo(Instant.parse("2027-03-12T14:30:01Z"));
    assertRefused(exam, AttemptRefusal.OUTSIDE_THE_WINDOW);

    time.moveTo(NOW);
    SomeExam.close(exam, organiser, application);
    assertRefused(exam, AttemptRefusal.CLOSED);
  }

  @Test
  void whoIsNotInTheRoomOrHasNoAttemptLeftIsToldWhy() {
    var exam = opened(SomeExam.USUAL);
    var away = Somebody.withoutMandates(application);
    seating.seat(session.id(), away.person(), "Лазар Скицић");

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> starting.start(away, exam, NOW))
        .satisfies(no -> {
          assertThat(no.refusal()).isEqualTo(AttemptRefusal.NOT_CHECKED_IN);
          assertThat(no.arguments())
              .as("the window, for what can be done")
              .containsExactly(LocalTime.of(14, 35), LocalTime.of(15, 30));
        });
    finishing.handIn(who, starting.start(who, exam, NOW), NOW);
    assertRefused(exam, AttemptRefusal.NO_ATTEMPT_LEFT);
  }

  @Test
  void whoHasNoSeatHasNoTest() {
    var exam = opened(SomeExam.USUAL);
    var stranger = Somebody.withoutMandates(application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> starting.start(stranger, exam, NOW));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> starting.start(who, new ExamId(UUID.randomUUID()), NOW));
  }

  @Test
  void fromTwoDevicesAtOnceThereIsOneAttempt() throws Exception {
    var exam = opened(attempts(2));
    var together = new CyclicBarrier(2);
    Callable<AttemptId> start =
        () -> {
          together.await();
          return starting.start(who, exam, NOW);
        };

    var started = new ArrayList<AttemptId>();
    try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : devices.invokeAll(List.of(start, start))) {
        started.add(one.get());
      }
    }

    assertThat(started.getFirst()).isEqualTo(started.getLast());
    assertThat(attempts.of(exam, seat.enrolment())).hasSize(1);
  }

  @Test
  void whateverIsStartedWhileTheTestIsClosedIsMarkedOrRefused() throws Exception {
    for (int round = 0; round < 8; round++) {
      var hall = OpenHall.with(application);
      var somebody = hall.participant().who();
      var together = new CyclicBarrier(2);
      Callable<Boolean> start =
          () -> {
            together.await();
            return catchThrowable(() -> starting.start(somebody, hall.exam(), NOW)) == null;
          };
      Callable<Boolean> close =
          () -> {
            together.await();
            hall.close();
            return true;
          };

      try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var one : people.invokeAll(List.of(start, close))) {
          one.get();
        }
      }

      assertThat(attempts.of(hall.exam()))
          .as("nothing runs in a closed test")
          .allMatch(attempt -> attempt.ended().isPresent());
    }
  }

  private void assertRefused(ExamId exam, AttemptRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> starting.start(who, exam, NOW))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }

  private ExamId opened(ExamSettings settings) {
    return SomeExam.opened(session, settings, organiser, application);
  }

  private static ExamSettings attempts(int number) {
    var usual = SomeExam.USUAL;
    return new ExamSettings(
        usual.blueprint(),
        usual.minutes(),
        usual.passPercent(),
        number,
        usual.review(),
        usual.from(),
        usual.until());
  }
}
