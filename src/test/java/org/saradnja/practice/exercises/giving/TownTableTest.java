package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Towns from their order to their closing, and how the work at them is shared. */
@DatabaseTest
class TownTableTest {

  private static final Instant NOW = Instant.parse("2027-03-12T10:06:00.000001Z");

  @Autowired private PairTable pairs;
  @Autowired private TownTable towns;
  @Autowired private JdbcClient jdbc;

  private Exercise exercise;
  private Pair pair;

  @BeforeEach
  void aTownIsOrdered() {
    exercise = StoredExercise.running(jdbc);
    pair = StoredExercise.pair(exercise, 1, 2, jdbc);
  }

  @Test
  void aTownIsKeptInEveryStage() {
    assertThat(town())
        .satisfies(ordered -> {
          assertThat(ordered.isReady()).isFalse();
          assertThat(ordered.stuck()).isFalse();
          assertThat(ordered.round()).isEqualTo(1);
        });

    towns.made(town().id(), NOW);
    assertThat(town().madeAt()).contains(NOW);
    assertThat(town().isReady()).isTrue();

    towns.close(town().id(), NOW.plusSeconds(1));
    assertThat(town().closedAt()).contains(NOW.plusSeconds(1));
    assertThat(town().isReady()).isFalse();
  }

  @Test
  void itIsMadeOnceAndClosedOnce() {
    towns.made(town().id(), NOW);
    Refused.overtaken(() -> towns.made(town().id(), NOW));
    towns.close(town().id(), NOW);
    Refused.overtaken(() -> towns.close(town().id(), NOW));
  }

  @Test
  void aPairHasOneTownAtATime() {
    var second = Giving.town(towns.nextNumber(), 2, NOW);

    Refused.by("a_pair_has_one_town", jdbc, () -> towns.insert(pair.id(), second, Actor.SYSTEM));
    towns.close(town().id(), NOW);
    Refused.by(
        "one_town_of_a_round",
        jdbc,
        () -> towns.insert(pair.id(), Giving.town(towns.nextNumber(), 1, NOW), Actor.SYSTEM));
    towns.insert(pair.id(), second, Actor.SYSTEM);
    assertThat(town()).isEqualTo(second);
  }

  @Test
  void noTwoTownsHaveOneNumber() {
    var other = StoredExercise.pair(exercise, 2, 1, jdbc);
    towns.close(other.town().id(), NOW);

    Refused.by(
        "one_town_of_a_number",
        jdbc,
        () -> towns.insert(other.id(), Giving.town(pair.town().number(), 2, NOW), Actor.SYSTEM));
    assertThat(towns.nextNumber()).isNotEqualTo(towns.nextNumber());
  }

  @Test
  void thoseThatWereNeverTriedAreTakenUpFirstAndNoneForEver() {
    var first = pair.town().id();
    var second = StoredExercise.pair(exercise, 2, 1, jdbc).town().id();

    var order = IntStream.range(0, 6).mapToObj(_ -> towns.takeUp().orElseThrow()).toList();

    assertThat(order).containsExactly(first, second, first, second, first, second);
    assertThat(towns.takeUp()).as("each three times").isEmpty();
    assertThat(town().stuck()).isTrue();
  }

  @Test
  void whatIsMadeOrClosedIsTakenUpNoMore() {
    var other = StoredExercise.pair(exercise, 2, 1, jdbc);
    towns.made(pair.town().id(), NOW);
    towns.close(other.town().id(), NOW);

    assertThat(towns.takeUp()).isEmpty();
    assertThat(towns.lockWaiting(pair.town().id())).isEmpty();
    assertThat(towns.lockWaiting(other.town().id())).isEmpty();
    assertThat(towns.lockWaiting(UUID.randomUUID())).isEmpty();
  }

  @Test
  void whatWasMadeAtTheLastAttemptIsNotStuck() {
    IntStream.range(0, TownTable.MOST_ATTEMPTS).forEach(_ -> towns.takeUp());
    assertThat(town().stuck()).isTrue();

    towns.made(town().id(), NOW);

    assertThat(town().stuck()).isFalse();
  }

  @Test
  void workGoesOnUnderTheMandateThatOrderedIt() {
    var actor = new Actor(new UUID(0, 9), "institution:organizator", "organiser");
    var other = StoredExercise.pair(exercise, 2, 1, jdbc);
    towns.close(other.town().id(), NOW);
    var ordered = Giving.town(towns.nextNumber(), 2, NOW);
    towns.insert(other.id(), ordered, actor);

    assertThat(towns.lockWaiting(ordered.id()))
        .contains(new TownTable.Work(ordered, other.id(), actor));
  }

  @Test
  void aSceneIsPlayedOnce() {
    var id = pair.town().id();
    towns.play(id, "call published");
    towns.play(id, "applications sent");

    assertThat(towns.played(id)).containsExactlyInAnyOrder("call published", "applications sent");
    assertThat(towns.played(UUID.randomUUID())).isEmpty();
    Refused.by("a_scene_is_played_once", jdbc, () -> towns.play(id, "call published"));
  }

  private OwnTown town() {
    return pairs.find(pair.id()).orElseThrow().town();
  }
}
