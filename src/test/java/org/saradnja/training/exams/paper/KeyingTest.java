package org.saradnja.training.exams.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.OpenHall;
import org.saradnja.training.exams.PaperAgreed;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Two people key a test from paper: what they may key, and when it becomes an attempt. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
@RecordApplicationEvents
class KeyingTest {

  private static final Map<Integer, Response> ANSWERS = Map.of(0, new Response(List.of("1")));

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private HallClock time;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private Keying keying;
  @Autowired private Exams exams;
  @Autowired private Attempts attempts;

  private Session session;
  private SignedIn first;
  private SignedIn second;
  private Participant seat;

  @BeforeEach
  void somebodyHasASeat() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    session = rooms.announce();
    first = SomeExam.organiser(application);
    second = SomeExam.organiser(application);
    seat = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");
  }

  @Test
  void nothingIsKeyedBeforeTheTestIsOpened() {
    var prepared = exams.get(SomeExam.prepared(session, SomeExam.USUAL, first, application));

    assertRefused(prepared, PaperRefusal.NOT_OPENED);
  }

  @Test
  void whoHasSatOnADeviceNeedsNoPaper() {
    var hall = OpenHall.with(application);
    var somebody = hall.participant();
    somebody.start(hall.exam());

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() ->
            keying.key(
                hall.organiser(),
                exams.get(hall.exam()),
                hall.seatOf(somebody).enrolment(),
                ANSWERS))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(PaperRefusal.HAS_SAT));
  }

  @Test
  void whoSatDownAfterTheOpeningHasNoPaperToKey() {
    var exam = opened();
    var late = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> keying.key(first, exam, late.enrolment(), ANSWERS));
  }

  @Test
  void onlyTheOrganiserKeys() {
    var exam = opened();
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> keying.key(other, exam, seat.enrolment(), ANSWERS));
  }

  @Test
  void onePersonTwiceIsNotTwoPeople() {
    var exam = opened();

    assertThat(keying.key(first, exam, seat.enrolment(), ANSWERS)).isFalse();
    assertThat(keying.key(first, exam, seat.enrolment(), ANSWERS)).isFalse();

    assertThat(events.stream(PaperAgreed.class)).isEmpty();
    assertThat(attempts.of(seat.enrolment())).isEmpty();
  }

  @Test
  void anythingKeyedDifferentlyIsNoAgreement() {
    var exam = opened();
    keying.key(first, exam, seat.enrolment(), ANSWERS);

    assertThat(keying.key(second, exam, seat.enrolment(), Map.of(0, new Response(List.of("2")))))
        .isFalse();
    assertThat(keying.key(second, exam, seat.enrolment(), Map.of())).isFalse();
    assertThat(attempts.of(seat.enrolment())).isEmpty();
  }

  @Test
  void theSecondOfTwoWhoAgreeIsTheActor() {
    var exam = opened();
    keying.key(first, exam, seat.enrolment(), ANSWERS);

    assertThat(keying.key(second, exam, seat.enrolment(), ANSWERS)).isTrue();

    var paper = exams.drawn(exam.id(), seat.enrolment()).orElseThrow();
    assertThat(events.stream(PaperAgreed.class))
        .singleElement()
        .satisfies(agreed -> {
          assertThat(agreed.actor()).isEqualTo(keying.organiser(second, exam).actor());
          assertThat(agreed.paper()).isEqualTo(paper);
          assertThat(agreed.responses()).isEqualTo(ANSWERS);
          assertThat(agreed.content())
              .isEqualTo(Digest.of(CanonicalJson.of(Map.of("paper", paper, "answers", ANSWERS))));
        });
    var attempt = attempts.of(seat.enrolment()).getFirst();
    assertThat(attempt.person()).as("nobody's device").isEmpty();
    assertThat(attempt.ended().orElseThrow().how()).isEqualTo(Attempt.Ending.ON_PAPER);
    assertThat(attempts.responses(attempt.id())).isEqualTo(ANSWERS);
  }

  @Test
  void twoWhoKeyTheSameInTheSameMomentAgree() throws Exception {
    var seats =
        IntStream.range(0, 5)
            .mapToObj(_ -> seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Проба"))
            .map(Participant::enrolment)
            .toList();
    var exam = opened();
    for (var enrolment : seats) {
      var together = new CyclicBarrier(2);
      Callable<Boolean> mine = () -> at(together, first, exam, enrolment);
      Callable<Boolean> theirs = () -> at(together, second, exam, enrolment);

      var agreed = new ArrayList<Boolean>();
      try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var one : people.invokeAll(List.of(mine, theirs))) {
          agreed.add(one.get());
        }
      }

      assertThat(agreed).containsExactlyInAnyOrder(true, false);
      assertThat(attempts.of(enrolment)).hasSize(1);
    }
  }

  private boolean at(CyclicBarrier together, SignedIn who, Exam exam, EnrolmentId enrolment)
      throws InterruptedException, BrokenBarrierException {
    together.await();
    return keying.key(who, exam, enrolment, ANSWERS);
  }

  private Exam opened() {
    return exams.get(SomeExam.opened(session, SomeExam.USUAL, first, application));
  }

  private void assertRefused(Exam exam, PaperRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> keying.key(first, exam, seat.enrolment(), ANSWERS))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }
}
