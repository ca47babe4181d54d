package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.exams.Attempt.Ending;
import org.saradnja.training.exams.AttemptFinished;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.AttemptMarked;
import org.saradnja.training.exams.ExamClosed;
import org.saradnja.training.exams.ExtraTimeGiven;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.OpenHall;
import org.saradnja.training.exams.Response;
import org.saradnja.training.sessions.Participant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How attempts come to their end, once and for all of them; and what the log says of it. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
@RecordApplicationEvents
class FinishingTest {

  private static final Instant NOW = HallClock.IN_TIME;

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private HallClock time;
  @Autowired private Starting starting;
  @Autowired private Answering answering;
  @Autowired private Finishing finishing;
  @Autowired private AttemptTable attempts;
  @Autowired private PlatformTransactionManager transactions;

  private OpenHall hall;
  private SignedIn who;
  private Participant seat;
  private AttemptId attempt;

  @BeforeEach
  void somebodyIsAtWork() {
    time.moveTo(NOW);
    hall = OpenHall.with(application);
    var participant = hall.participant();
    who = participant.who();
    seat = hall.seatOf(participant);
    attempt = starting.start(who, hall.exam(), NOW);
  }

  @Test
  void handingInIsTheMomentOfTheEndAndTwoEntriesOfTheLog() {
    answer(0, "1");
    time.moveTo(NOW.plusSeconds(300));

    finishing.handIn(who, attempt, NOW);

    var ended = attempts.get(attempt).ended().orElseThrow();
    assertThat(ended.at()).isEqualTo(NOW.plusSeconds(300));
    assertThat(ended.how()).isEqualTo(Ending.HANDED_IN);
    var paper = attempts.get(attempt).paper();
    var answers = Map.of(0, new Response(List.of("1")));
    assertThat(events.stream(AttemptFinished.class))
        .singleElement()
        .satisfies(act ->
            assertThat(act.content())
                .isEqualTo(
                    Digest.of(CanonicalJson.of(Map.of("paper", paper, "answers", answers)))));
    assertThat(events.stream(AttemptMarked.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.actor().mandate()).isEqualTo(seat.enrolment().value());
          assertThat(act.content())
              .as("anybody who has paper, answers and marks can compute it again")
              .isEqualTo(
                  Digest.of(
                      CanonicalJson.of(
                          Map.of("paper", paper, "answers", answers, "marks", ended.marks()))));
        });
  }

  @Test
  void handingInTwiceIsHandingInOnce() {
    finishing.handIn(who, attempt, NOW);
    var ended = attempts.get(attempt).ended();
    time.moveTo(NOW.plusSeconds(60));

    finishing.handIn(who, attempt, NOW);

    assertThat(attempts.get(attempt).ended()).isEqualTo(ended);
    assertThat(events.stream(AttemptMarked.class)).hasSize(1);
  }

  @Test
  void whoHandsInAfterTheEndHandedInAtTheEnd() {
    var end = attempts.get(attempt).endsAt();
    time.moveTo(end.plusSeconds(45));

    finishing.handIn(who, attempt, NOW);

    assertThat(attempts.get(attempt).ended().orElseThrow().at()).isEqualTo(end);
  }

  @Test
  void nobodyHandsInForAnother() {
    var other = hall.participant().who();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> finishing.handIn(other, attempt, NOW));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> finishing.handIn(hall.organiser(), attempt, NOW));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> finishing.handIn(who, new AttemptId(UUID.randomUUID()), NOW));
    assertThat(attempts.get(attempt).ended()).isEmpty();
  }

  @Test
  void closingEndsWhatRunsAndLeavesWhatHasEnded() {
    var other = hall.participant().who();
    var handedIn = starting.start(other, hall.exam(), NOW);
    finishing.handIn(other, handedIn, NOW);
    time.moveTo(NOW.plusSeconds(600));

    hall.close();

    assertThat(attempts.get(attempt).ended().orElseThrow())
        .satisfies(ended -> {
          assertThat(ended.how()).isEqualTo(Ending.CLOSED);
          assertThat(ended.at()).isEqualTo(NOW.plusSeconds(600));
        });
    assertThat(attempts.get(handedIn).ended().orElseThrow().how()).isEqualTo(Ending.HANDED_IN);
  }

  @Test
  void whoseTimeWasOverBeforeTheClosingEndedThen() {
    var end = attempts.get(attempt).endsAt();
    time.moveTo(end.plusSeconds(900));

    hall.close();

    assertThat(attempts.get(attempt).ended().orElseThrow().at()).isEqualTo(end);
  }

  @Test
  void heardTwiceTheClosingMarksOnce() {
    var closed =
        new ExamClosed(
            hall.exam(),
            NOW.plusSeconds(60),
            new Actor(UUID.randomUUID(), "institution:organizator", "organiser"),
            Digest.ofText("поставке"));

    inOneTransaction(() -> finishing.on(closed));
    inOneTransaction(() -> finishing.on(closed));

    assertThat(events.stream(AttemptMarked.class)).hasSize(1);
  }

  @Test
  void listenersAreHeardInTheTransactionOfTheActOrNotAtAll() {
    var given = extra(10);

    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> finishing.on(given));
  }

  @Test
  void extraTimeHeardTwiceIsGivenOnce() {
    inOneTransaction(() -> finishing.on(extra(10)));
    inOneTransaction(() -> finishing.on(extra(10)));

    assertThat(attempts.get(attempt).endsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(40)));
  }

  @Test
  void extraTimeReachesNobodyElseAndNothingThatHasEnded() {
    var other = hall.participant().who();
    var theirs = starting.start(other, hall.exam(), NOW);
    finishing.handIn(who, attempt, NOW);

    inOneTransaction(() -> finishing.on(extra(10)));

    assertThat(attempts.get(theirs).endsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    assertThat(attempts.get(attempt).endsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
  }

  @Test
  void anAgreementOnPaperOfWhoSatMeanwhileIsRefused() {
    var paper = attempts.get(attempt).paper();

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> hall.agreeOnPaper(seat, paper, Map.of()));
    assertThat(attempts.of(seat.enrolment())).hasSize(1);
  }

  @Test
  void anAnswerAndTheHandingInAtOnceAreInOneOrder() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Boolean> answering =
        () -> {
          together.await();
          return answer(3, "1") instanceof Saving.Kept;
        };
    Callable<Boolean> handing =
        () -> {
          together.await();
          finishing.handIn(who, attempt, NOW);
          return true;
        };

    boolean isKept;
    try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = devices.invokeAll(List.of(answering, handing));
      isKept = done.getFirst().get();
      assertThat(done.getLast().get()).isTrue();
    }

    assertThat(attempts.responses(attempt).containsKey(3))
        .as("what was acknowledged stands, what was not does not")
        .isEqualTo(isKept);
    assertThat(attempts.get(attempt).ended()).isPresent();
  }

  private Saving answer(int item, String value) {
    return answering.save(who, attempt, item, 1, new Response(List.of(value)), NOW);
  }

  private ExtraTimeGiven extra(int minutes) {
    return new ExtraTimeGiven(
        hall.exam(),
        seat.enrolment(),
        minutes,
        NOW,
        new Actor(UUID.randomUUID(), "institution:organizator", "organiser"),
        Digest.ofText("време"));
  }

  private void inOneTransaction(Runnable doing) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> doing.run());
  }
}
