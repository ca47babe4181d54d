package org.saradnja.training.evaluation.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Slot;
import org.saradnja.training.evaluation.SomeGroup;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody answers once, and nobody can tell who answered what. */
@ApplicationTest
@Import({SomeGroup.class, HallClock.class})
class GivingTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private ApplicationContext application;
  @Autowired private Giving giving;
  @Autowired private PaperKeying keying;
  @Autowired private Closing closing;
  @Autowired private AskingRounds rounds;
  @Autowired private Entitled entitled;
  @Autowired private Hall.Seating seating;
  @Autowired private SomeGroup.Presence presence;
  @Autowired private HallClock clock;
  @Autowired private JdbcClient jdbc;

  @Test
  void oneParticipantAnswersOnceHoweverManyTimesAtOnce() throws InterruptedException {
    var training = held(6);
    var who = people(training).getFirst();

    var refused = new AtomicInteger();
    atOnce(
        Collections.nCopies(8, who),
        one -> {
          try {
            give(training, one, "");
          } catch (ActRefused already) {
            assertThat(already.refusal()).isEqualTo(GivingRefusal.ALREADY_GIVEN);
            refused.incrementAndGet();
          }
        });

    assertThat(refused).hasValue(7);
    assertThat(again(training).evaluation().after().sheets()).isEqualTo(1);
  }

  @Test
  void answersThatComeAtOnceAreAllCounted() throws InterruptedException {
    var training = held(7);
    var people = people(training).subList(0, 6);

    atOnce(people, who -> give(training, who, "порука"));

    var box = again(training).evaluation().after();
    assertThat(box.sheets()).isEqualTo(6);
    assertThat(box.tally(Slot.of("opsta-ocena")).number()).isEqualTo(6);
    assertThat(box.remarks(Slot.of("predlog"))).hasSize(6);
  }

  @Test
  void theSameAnswersLookTheSameWhoeverGaveThemAndInWhateverOrder() {
    var one = held(3);
    give(one, people(one).get(0), "прва");
    give(one, people(one).get(1), "друга");
    var other = held(3);
    give(other, people(other).get(2), "друга");
    give(other, people(other).get(1), "прва");

    assertThat(again(one).evaluation().after().remarks(Slot.of("predlog")))
        .isEqualTo(again(other).evaluation().after().remarks(Slot.of("predlog")));
    assertThat(again(one).evaluation().after().tally(Slot.of("ocekivanja")))
        .isEqualTo(again(other).evaluation().after().tally(Slot.of("ocekivanja")));
  }

  @Test
  void theLogSaysThatSomebodyAnsweredAndNothingMore() {
    var training = held(4);
    give(training, people(training).get(0), "прва порука");
    give(training, people(training).get(1), "");
    var session = training.session().id();

    var entries =
        jdbc.sql(
                """
                select mandate::text || party || role || encode(content, 'hex')
                  from ledger_entry
                 where kind = 'QuestionnaireGiven' and subject = :subject
                """)
            .param("subject", session.subject())
            .query(String.class)
            .list();

    assertThat(entries).hasSize(2);
    assertThat(Set.copyOf(entries)).as("no entry differs from another").hasSize(1);
    assertThat(entries.getFirst())
        .startsWith(session.value().toString())
        .doesNotContain(
            seating.of(session).getFirst().enrolment().value().toString(),
            people(training).getFirst().person().value().toString());
    assertThat(
            jdbc.sql("select count(*) from event_publication where serialized_event like :session")
                .param("session", "%" + session.value() + "%Occasion%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void nothingIsTakenBeforeTheTrainingEndsOrAfterItsTerm() {
    var training = held(3);
    var who = people(training).getFirst();
    var end = clock.now();
    clock.moveTo(end.minus(Duration.ofDays(1)));
    assertRefused(GivingRefusal.NOT_YET, () -> give(training, who, ""));

    clock.moveTo(end.plus(Duration.ofDays(40)));
    assertRefused(GivingRefusal.CLOSED, () -> give(training, who, ""));
    rounds.closeDue();
    assertThat(again(training).evaluation().closed()).isTrue();
    rounds.closeDue();
  }

  @Test
  void theEntryIsAssessedUntilTheFirstDayEnds() {
    var training = held(3);
    var who = people(training).getFirst();
    assertRefused(GivingRefusal.CLOSED, () -> assess(training, who));

    clock.moveTo(clock.now().minus(Duration.ofDays(2)));
    assess(training, who);

    assertThat(again(training).evaluation().before().sheets()).isEqualTo(1);
    assertThat(again(training).evaluation().after().sheets()).isZero();
  }

  @Test
  void whoeverWasAwayOrHasNoSeatIsNotAsked() {
    var training = held(3);
    presence.absent().add(seating.of(training.session().id()).getFirst().enrolment());
    var away = people(training).getFirst();
    var stranger = new SignedIn(new PersonId(UUID.randomUUID()), "Неко");

    for (var who : List.of(away, stranger)) {
      assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> give(training, who, ""));
    }
    assertThat(entitled.awaited(training.session().id())).hasSize(2);
  }

  @Test
  void theEvaluationClosesItselfWhenEverybodyHasAnswered() {
    var training = held(2);
    give(training, people(training).get(0), "");
    assertThat(again(training).evaluation().closed()).isFalse();

    give(training, people(training).get(1), "");

    assertThat(again(training).evaluation().closed()).isTrue();
    assertRefused(
        GivingRefusal.CLOSED, () -> closing.close(organiser(), training.session().code()));
  }

  @Test
  void paperIsNeverMoreThanWasHandedIn() {
    var training = held(4);
    var code = training.session().code();
    var seats = seating.of(training.session().id()).stream().map(Participant::enrolment).toList();
    give(training, people(training).getFirst(), "");
    var outsider = new EnrolmentId(UUID.randomUUID());
    keying.handIn(organiser(), code, Occasion.AFTER, List.of(seats.get(0), seats.get(1), outsider));

    var sheet = SomeGroup.sheet(training, Occasion.AFTER, "са папира");
    keying.countIn(organiser(), code, Occasion.AFTER, sheet);

    assertRefused(
        GivingRefusal.NO_PAPER_LEFT,
        () -> keying.countIn(organiser(), code, Occasion.AFTER, sheet));
    assertThat(again(training).evaluation().after().sheets()).isEqualTo(2);
    assertRefused(
        GivingRefusal.ALREADY_GIVEN, () -> give(training, people(training).get(1), "опет"));
  }

  @Test
  void onlyTheOrganiserKeysAndCloses() {
    var training = held(2);
    var code = training.session().code();
    var other = people(training).getFirst();

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> closing.close(other, code));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> keying.handIn(other, code, Occasion.AFTER, List.of()));
  }

  private EvaluatedTraining held(int people) {
    return SomeGroup.held("davanje-" + NUMBER.incrementAndGet(), people, application);
  }

  private EvaluatedTraining again(EvaluatedTraining training) {
    return SomeGroup.again(training.session().id(), application);
  }

  private List<SignedIn> people(EvaluatedTraining training) {
    return SomeGroup.people(training, application);
  }

  private SignedIn organiser() {
    return AnnouncedSession.organiser(application);
  }

  private void give(EvaluatedTraining training, SignedIn who, String text) {
    giving.give(
        who,
        training.session().code(),
        Occasion.AFTER,
        SomeGroup.sheet(training, Occasion.AFTER, text));
  }

  private void assess(EvaluatedTraining training, SignedIn who) {
    giving.give(
        who,
        training.session().code(),
        Occasion.BEFORE,
        SomeGroup.sheet(training, Occasion.BEFORE, ""));
  }

  private static void assertRefused(GivingRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(reason));
  }

  private static void atOnce(List<SignedIn> people, Consumer<SignedIn> act)
      throws InterruptedException {
    var start = new CountDownLatch(1);
    var threads =
        people.stream()
            .map(who ->
                Thread.ofVirtual()
                    .start(() -> {
                      awaitQuietly(start);
                      act.accept(who);
                    }))
            .toList();
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }
  }

  private static void awaitQuietly(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
