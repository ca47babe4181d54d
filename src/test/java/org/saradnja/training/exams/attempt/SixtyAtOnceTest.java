package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.CheckIns;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.setting.SomeExam;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A full hall behind one address: whatever is limited is limited for each account by itself. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
class SixtyAtOnceTest {

  private static final int PEOPLE = 60;
  private static final int DEVICES = 2;

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private CheckIns checkIns;
  @Autowired private HallClock time;
  @Autowired private Attempts attempts;

  private final List<Sitting> people = new ArrayList<>();
  private ExamId exam;

  @BeforeEach
  void sixtyPeopleAreInTheRoomAndTheTestIsOpen() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    var session = rooms.announce();
    for (int at = 0; at < PEOPLE; at++) {
      var sitting = new Sitting(web, Somebody.withoutMandates(application));
      var seat = seating.seat(session.id(), sitting.who().person(), "Полазник " + at);
      checkIns.checkIn(seat.enrolment(), 2);
      people.add(sitting);
    }
    exam = SomeExam.opened(session, SomeExam.USUAL, SomeExam.organiser(application), application);
  }

  @Test
  void everybodyStartsOnceFromTwoDevicesInTheSameSecond() throws Exception {
    var started = atOnce(DEVICES, person -> person.start(exam));

    assertThat(started.stream().distinct()).hasSize(PEOPLE);
    assertThat(attempts.of(exam)).hasSize(PEOPLE).allMatch(attempt -> attempt.number() == 1);
  }

  @Test
  void everybodyAnswersAtOnceAndNothingIsLostOrSlowedDown() throws Exception {
    var started = atOnce(1, person -> person.start(exam));

    var told =
        atOnce(
            1,
            person -> {
              var attempt = started.get(people.indexOf(person));
              for (int item = 0; item < 3; item++) {
                assertThat(person.answer(attempt, item, 1, "0")).hasStatusOk();
              }
              assertThat(person.answer(attempt, 1, 1, "0")).as("sent again").hasStatusOk();
              return attempts.responses(Sitting.id(attempt)).keySet();
            });

    assertThat(told).hasSize(PEOPLE).allMatch(answered -> answered.equals(Set.of(0, 1, 2)));
  }

  private interface Doing<T> {
    T by(Sitting person) throws Exception;
  }

  /** In the order of the people, each of them so many times. */
  private <T> List<T> atOnce(int times, Doing<T> doing)
      throws InterruptedException, ExecutionException {
    var gun = new CountDownLatch(1);
    var running = new ArrayList<Future<T>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int time = 0; time < times; time++) {
        for (var person : people) {
          Callable<T> task =
              () -> {
                gun.await();
                return doing.by(person);
              };
          running.add(threads.submit(task));
        }
      }
      gun.countDown();
      var done = new ArrayList<T>();
      for (var one : running) {
        done.add(one.get());
      }
      return done;
    }
  }
}
