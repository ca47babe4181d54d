package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.parties.people.PersonId;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pairs with their trainees, and how an account joins one. */
@DatabaseTest
class PairTableTest {

  @Autowired private PairTable pairs;
  @Autowired private TownTable towns;
  @Autowired private JdbcClient jdbc;

  private Exercise exercise;

  @BeforeEach
  void anExerciseRuns() {
    exercise = StoredExercise.running(jdbc);
  }

  @Test
  void onesAndTwosAreKeptInTheOrderInWhichTheyWereGiven() {
    var two = StoredExercise.pair(exercise, 1, 2, jdbc);
    var one = StoredExercise.pair(exercise, 2, 1, jdbc);

    assertThat(pairs.of(exercise.id())).containsExactly(two, one);
    assertThat(pairs.find(two.id())).contains(two);
    assertThat(two.trainees()).hasSize(2);
    assertThat(one.trainees()).hasSize(1);
    assertThat(two.exercise()).isEqualTo(exercise.id());
  }

  @Test
  void aPairIsFoundByItsTownAlsoOfAnEarlierRound() {
    var pair = StoredExercise.pair(exercise, 1, 2, jdbc);
    var before = pair.town();
    towns.close(before.id(), before.orderedAt());
    var next = Giving.town(towns.nextNumber(), 2, before.orderedAt());
    towns.insert(pair.id(), next, Actor.SYSTEM);

    assertThat(pairs.of(before.unit())).map(Pair::id).contains(pair.id());
    assertThat(pairs.of(next.unit())).map(Pair::id).contains(pair.id());
    assertThat(pairs.find(pair.id()).orElseThrow().town()).isEqualTo(next);
    assertThat(pairs.find(pair.id()).orElseThrow().town(before.unit())).isPresent();
  }

  @Test
  void anAccountJoinsItsTraineeAloneAndOnce() {
    var pair = StoredExercise.pair(exercise, 1, 2, jdbc);
    var enrolment = pair.trainees().getFirst().enrolment();
    var person = new PersonId(UUID.randomUUID());
    pairs.join(pair.id(), enrolment, person);
    pairs.join(pair.id(), enrolment, new PersonId(UUID.randomUUID()));

    var joined = pairs.find(pair.id()).orElseThrow();

    assertThat(joined.trainees().getFirst().person()).contains(person);
    assertThat(joined.trainees().getLast().person()).isEmpty();
    assertThat(joined.isOf(person)).isTrue();
    assertThat(pairs.of(person)).containsExactly(joined);
  }

  @Test
  void aPersonsPairsAreFoundTheLatestExerciseFirst() {
    var person = new PersonId(UUID.randomUUID());
    var earlier = joined(exercise, person);
    var later =
        joined(
            StoredExercise.stored(
                new SessionId(UUID.randomUUID()), exercise.openedAt().plusSeconds(60), false, jdbc),
            person);

    assertThat(pairs.of(person)).extracting(Pair::id).containsExactly(later, earlier);
  }

  @Test
  void nobodyIsInTwoPairsOfOneExercise() {
    var pair = StoredExercise.pair(exercise, 1, 2, jdbc);

    Refused.by(
        "nobody_is_in_two_pairs",
        jdbc,
        () -> pairs.insert(new PairId(UUID.randomUUID()), exercise.id(), 2, pair.trainees()));
  }

  @Test
  void pairsAreCountedFromOneAndEachNumberIsGivenOnce() {
    StoredExercise.pair(exercise, 1, 1, jdbc);
    var one = List.of(StoredExercise.trainee());

    Refused.by(
        "one_pair_of_a_number",
        jdbc,
        () -> pairs.insert(new PairId(UUID.randomUUID()), exercise.id(), 1, one));
    Refused.by(
        "pairs_are_counted_from_one",
        jdbc,
        () -> pairs.insert(new PairId(UUID.randomUUID()), exercise.id(), 0, one));
  }

  @Test
  void threeAreNoPair() {
    var three =
        List.of(StoredExercise.trainee(), StoredExercise.trainee(), StoredExercise.trainee());

    Refused.by(
        "one_or_two_trainees_in_a_pair",
        jdbc,
        () -> pairs.insert(new PairId(UUID.randomUUID()), exercise.id(), 1, three));
  }

  private PairId joined(Exercise of, PersonId person) {
    var pair = StoredExercise.pair(of, 1, 1, jdbc);
    pairs.join(pair.id(), pair.trainees().getFirst().enrolment(), person);
    return pair.id();
  }
}
