package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.TownClosed;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.ClockReleased;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseEnded;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.TownsOrdered;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.saradnja.testing.Refused;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;

/** The acts of those who lead an exercise, on the tables alone; who leads is said by the test. */
@DatabaseTest
class GivingActsTest {

  private static final Instant NOW = Instant.parse("2027-03-12T10:05:00.000001Z");
  private static final SignedIn TRAINER =
      new SignedIn(new PersonId(UUID.randomUUID()), "Говорко Предавачевић");
  private static final SignedIn STRANGER =
      new SignedIn(new PersonId(UUID.randomUUID()), "Неко Некић");

  @Autowired private ExerciseTable exercises;
  @Autowired private PairTable pairs;
  @Autowired private TownTable towns;

  private final List<Object> published = new ArrayList<>();
  private final HandClock clock = new HandClock(NOW);
  private final Session session = session(false);
  private Giving giving;
  private Closing closing;
  private ClockHolding holding;

  @BeforeEach
  void theTrainerLeads() {
    var leaders = new OneLeader(TRAINER);
    var time = LegalTime.physical(clock);
    giving = new Giving(exercises, pairs, towns, leaders, time, published::add);
    closing = new Closing(exercises, pairs, towns, leaders, time, published::add);
    holding = new ClockHolding(exercises, leaders, time, published::add);
  }

  @Test
  void theFirstPairsOpenTheExerciseAndHoldTheClock() {
    var one = somebody(Optional.empty());
    var two = somebody(Optional.of(new PersonId(UUID.randomUUID())));

    var id = giving.give(TRAINER, session, List.of(List.of(one, two)));

    assertThat(exercises.find(id))
        .contains(new Exercise(id, session.id(), NOW, true, Optional.empty()));
    assertThat(pairs.of(id))
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.number()).isEqualTo(1);
          assertThat(pair.town().round()).isEqualTo(1);
          assertThat(pair.town().isReady()).as("made afterwards").isFalse();
          assertThat(pair.trainees().getFirst().email())
              .isEqualTo("mesto-" + pair.town().number() + "a@vezbaonica.example");
          assertThat(pair.trainees().getLast().email())
              .as("of the account that is there")
              .isEqualTo(two.email());
        });
  }

  @Test
  void morePairsAreCountedOnInTheSameExercise() {
    var first = giving.give(TRAINER, session, groups(2));
    var second = giving.give(TRAINER, session, groups(1));

    assertThat(second).isEqualTo(first);
    assertThat(pairs.of(first)).extracting(Pair::number).containsExactly(1, 2, 3);
    assertThat(published)
        .extracting(Object::getClass)
        .containsExactly(TownsOrdered.class, TownsOrdered.class);
    assertThat(pairs.of(first).stream().map(pair -> pair.town().unit())).doesNotHaveDuplicates();
  }

  @Test
  void nobodyGetsTwoTowns() {
    var one = somebody(Optional.empty());
    var id = giving.give(TRAINER, session, List.of(List.of(one)));

    assertThat(
            Refused.with(
                GivingRefusal.ALREADY_IN_A_PAIR,
                () -> giving.give(TRAINER, session, List.of(List.of(one)))))
        .containsExactly(one.name().cyrillic());
    assertThat(pairs.of(id)).hasSize(1);
  }

  @Test
  void aCancelledTrainingHasNoExercise() {
    Refused.with(GivingRefusal.CANCELLED, () -> giving.give(TRAINER, session(true), groups(1)));
  }

  @Test
  void toWhoeverDoesNotLeadThereIsNoExercise() {
    giving.give(TRAINER, session, groups(1));

    Refused.unknown(() -> giving.give(STRANGER, session, groups(1)));
    Refused.unknown(() -> closing.reset(STRANGER, session, List.of(1)));
    Refused.unknown(() -> closing.end(STRANGER, session));
    Refused.unknown(() -> holding.hold(STRANGER, session));
    Refused.unknown(() -> holding.release(STRANGER, session));
    assertThat(published).hasSize(1);
  }

  @Test
  void theClockIsHeldByTheFirstExerciseAlone() {
    var first = giving.give(TRAINER, session, groups(1));
    var other = session(false);
    var second = giving.give(TRAINER, other, groups(1));

    assertThat(exercises.find(first).orElseThrow().holdsClock()).isTrue();
    assertThat(exercises.find(second).orElseThrow().holdsClock()).isFalse();
    Refused.with(GivingRefusal.CLOCK_IS_HELD, () -> holding.hold(TRAINER, other));
    holding.release(TRAINER, session);
    holding.hold(TRAINER, other);
    assertThat(exercises.holdingTheClock()).map(Exercise::id).contains(second);
  }

  @Test
  void theClockIsLetGoOnce() {
    giving.give(TRAINER, session, groups(1));
    holding.release(TRAINER, session);
    holding.release(TRAINER, session);

    assertThat(published).filteredOn(ClockReleased.class::isInstance).hasSize(1);
  }

  @Test
  void beforeAnExerciseBeganNothingOfItIsResetEndedOrHeld() {
    Refused.with(GivingRefusal.ENDED, () -> closing.reset(TRAINER, session, List.of(1)));
    Refused.with(GivingRefusal.ENDED, () -> closing.end(TRAINER, session));
    Refused.with(GivingRefusal.ENDED, () -> holding.hold(TRAINER, session));
    Refused.with(GivingRefusal.ENDED, () -> holding.release(TRAINER, session));
    assertThat(published).isEmpty();
  }

  @Test
  void aResetClosesTheTownOfThatPairAloneAndOrdersTheNextRound() {
    var id = giving.give(TRAINER, session, groups(2));
    var before = pairs.of(id);
    clock.pass(Duration.ofHours(1));

    closing.reset(TRAINER, session, List.of(2));

    var after = pairs.of(id);
    assertThat(after.getFirst()).isEqualTo(before.getFirst());
    assertThat(after.getLast().towns()).hasSize(2);
    assertThat(after.getLast().towns().getFirst().closedAt()).contains(clock.instant());
    assertThat(after.getLast().town().round()).isEqualTo(2);
    assertThat(after.getLast().trainees()).isEqualTo(before.getLast().trainees());
    assertThat(published)
        .filteredOn(TownClosed.class::isInstance)
        .singleElement()
        .satisfies(act ->
            assertThat(((TownClosed) act).unit()).isEqualTo(before.getLast().town().unit().slug()));
  }

  @Test
  void aResetAfterAResetIsTheThirdRound() {
    var id = giving.give(TRAINER, session, groups(1));
    closing.reset(TRAINER, session, List.of(1));
    closing.reset(TRAINER, session, List.of(1));

    assertThat(pairs.of(id).getFirst().towns()).extracting(OwnTown::round).containsExactly(1, 2, 3);
    assertThat(pairs.of(id).getFirst().towns().stream().map(OwnTown::unit)).doesNotHaveDuplicates();
  }

  @Test
  void aNumberThatNoPairHasResetsNothing() {
    var id = giving.give(TRAINER, session, groups(1));

    closing.reset(TRAINER, session, List.of(7));

    assertThat(pairs.of(id).getFirst().towns()).hasSize(1);
  }

  @Test
  void theEndClosesEveryTownLetsTheClockGoAndIsOne() {
    var id = giving.give(TRAINER, session, groups(3));
    closing.reset(TRAINER, session, List.of(1));

    closing.end(TRAINER, session);

    assertThat(pairs.of(id)).allMatch(pair -> pair.town().closedAt().isPresent());
    assertThat(exercises.holdingTheClock()).isEmpty();
    assertThat(published).filteredOn(TownClosed.class::isInstance).hasSize(4);
    assertThat(published).filteredOn(ExerciseEnded.class::isInstance).hasSize(1);
    Refused.with(GivingRefusal.ENDED, () -> closing.end(TRAINER, session));
    Refused.with(GivingRefusal.ENDED, () -> closing.reset(TRAINER, session, List.of(1)));
  }

  @Test
  void afterTheEndTheSameParticipantsBeginAnew() {
    var one = somebody(Optional.empty());
    var first = giving.give(TRAINER, session, List.of(List.of(one)));
    closing.end(TRAINER, session);

    var second = giving.give(TRAINER, session, List.of(List.of(one)));

    assertThat(second).isNotEqualTo(first);
    assertThat(pairs.of(second)).extracting(Pair::number).containsExactly(1);
  }

  @Test
  void theLogNamesPairsByNumberAndNobody() {
    giving.give(TRAINER, session, groups(2));
    closing.end(TRAINER, session);

    assertThat(published)
        .allSatisfy(
            act -> assertThat(act.toString()).doesNotContain("Вежбан", "@", TRAINER.displayName()));
  }

  private static List<List<Participant>> groups(int number) {
    return IntStream.range(0, number)
        .mapToObj(_ -> List.of(somebody(Optional.empty()), somebody(Optional.empty())))
        .toList();
  }

  private static Participant somebody(Optional<PersonId> person) {
    var enrolment = new EnrolmentId(UUID.randomUUID());
    return new Participant(
        enrolment,
        new SessionId(UUID.randomUUID()),
        person,
        Localised.ofCyrillic("Вежбан Вежбовић"),
        Optional.empty(),
        Gender.NOT_STATED,
        enrolment.value() + "@primer.example");
  }

  private static Session session(boolean cancelled) {
    return new Session(
        new SessionId(UUID.randomUUID()),
        new SessionCode("proba-" + UUID.randomUUID()),
        new SeriesId(UUID.randomUUID()),
        new ProgrammeId(UUID.randomUUID()),
        new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
        List.of(
            new DayBlock(1, LocalDate.of(2027, 3, 12), LocalTime.of(9, 0), LocalTime.of(15, 0))),
        20,
        "organizator",
        cancelled);
  }
}
