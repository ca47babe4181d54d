package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.OwnTime;
import org.saradnja.base.practice.TownScene;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.TownGiven;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town's past is played scene by scene, each once and at its moment, whatever fails between. */
@DatabaseTest
class TownMakingTest {

  private static final Instant NOW = Instant.parse("2027-03-12T10:06:00.000001Z");

  @Autowired private PairTable pairs;
  @Autowired private TownTable towns;
  @Autowired private JdbcClient jdbc;

  private final List<Object> published = new ArrayList<>();
  private final List<String> played = new ArrayList<>();
  private final List<Instant> moments = new ArrayList<>();
  private final Map<String, PersonId> accounts = new HashMap<>();
  private final Set<UUID> failing = new HashSet<>();
  private Exercise exercise;
  private TownMaking making;

  @BeforeEach
  void aScript() {
    exercise = StoredExercise.running(jdbc);
    OwnTime ownTime =
        (moment, acts) -> {
          moments.add(moment);
          acts.run();
        };
    var script =
        new TownMaking.Script(
            List.of(scene(0, "sent"), scene(21, "published")),
            List.of(() -> List.of(scene(2, "closed"))),
            ownTime);
    making =
        new TownMaking(
            towns,
            pairs,
            script,
            new KnownPeople(accounts),
            LegalTime.physical(new HandClock(NOW)),
            published::add);
  }

  @Test
  void scenesArePlayedInTheOrderOfTheirDaysOneAtATime() {
    var town = ordered(1);

    assertThat(making.goOn(town.id())).isTrue();
    assertThat(played).containsExactly("published");
    assertThat(towns.played(town.id())).containsExactly("published");
    assertThat(making.goOn(town.id())).isTrue();
    assertThat(making.goOn(town.id())).isTrue();
    assertThat(played).containsExactly("published", "closed", "sent");
    assertThat(published).as("nothing is given before it is made").isEmpty();

    assertThat(making.goOn(town.id())).isFalse();
    assertThat(town(town.unit()).madeAt()).contains(NOW);
  }

  @Test
  void eachIsPlayedAtItsMomentBeforeTheOrderAndTheLastAtTheOrderItself() {
    var town = ordered(1);
    make(town);

    var order = town.orderedAt().atZone(Office.ZONE).toLocalDate();
    assertThat(moments.stream().map(moment -> moment.atZone(Office.ZONE).toLocalDate()))
        .containsExactly(order.minusDays(21), order.minusDays(2), order);
    assertThat(moments.getLast()).isEqualTo(town.orderedAt());
  }

  @Test
  void whatIsMadeIsGivenUnderTheMandateThatOrderedItAndNobodyIsNamed() {
    var town = ordered(2);
    make(town);

    assertThat(published)
        .singleElement()
        .satisfies(event -> {
          var act = (TownGiven) event;
          assertThat(act.unit()).isEqualTo(town.unit().slug());
          assertThat(act.actor()).isEqualTo(Actor.SYSTEM);
          assertThat(act.at()).isEqualTo(NOW);
          assertThat(act.toString()).doesNotContain("Вежбан", "@");
        });
    assertThat(making.goOn(town.id())).as("made once").isFalse();
    assertThat(published).hasSize(1);
  }

  @Test
  void theAccountsThatWereOpenedJoinTheirTrainees() {
    var town = ordered(2);
    var pair = pairs.of(town.unit()).orElseThrow();
    var person = new PersonId(UUID.randomUUID());
    accounts.put(pair.trainees().getLast().email(), person);

    make(town);

    var trainees = pairs.find(pair.id()).orElseThrow().trainees();
    assertThat(trainees.getFirst().person()).as("has no account").isEmpty();
    assertThat(trainees.getLast().person()).contains(person);
  }

  @Test
  void whoHasAnAccountIsFoundByItWhateverItsAddressIsNow() {
    var town = ordered(1);
    var pair = pairs.of(town.unit()).orElseThrow();
    var person = new PersonId(UUID.randomUUID());
    pairs.join(pair.id(), pair.trainees().getFirst().enrolment(), person);
    accounts.put("nova@primer.example", person);

    make(town);

    assertThat(played).contains("published by nova@primer.example");
  }

  @Test
  void aSceneThatFailsIsPlayedAgainAndWhatWasPlayedIsNot() {
    var town = ordered(1);
    making.goOn(town.id());
    failing.add(town.id());
    assertThatIllegalStateException().isThrownBy(() -> making.goOn(town.id()));
    assertThat(towns.played(town.id())).containsExactly("published");

    failing.clear();
    make(town);

    assertThat(towns.played(town.id())).containsExactlyInAnyOrder("published", "closed", "sent");
    assertThat(played).filteredOn("published"::equals).hasSize(1);
  }

  @Test
  void aTownThatFailsKeepsNoOtherWaitingAndIsGivenUpAfterThreeAttempts() {
    var broken = ordered(1);
    var sound = ordered(1);
    failing.add(broken.id());
    var work = new TownWork(towns, making);

    assertThatIllegalStateException().isThrownBy(work::all);
    assertThatIllegalStateException().isThrownBy(work::all);
    assertThat(town(sound.unit()).isReady()).isTrue();
    assertThatIllegalStateException().isThrownBy(work::all);
    work.all();

    assertThat(town(broken.unit()).stuck()).isTrue();
    assertThat(town(broken.unit()).isReady()).isFalse();
  }

  @Test
  void aTownThatIsClosedMeanwhileIsLeftAsItIs() {
    var town = ordered(1);
    making.goOn(town.id());
    towns.close(town.id(), NOW);

    assertThat(making.goOn(town.id())).isFalse();
    assertThat(played).hasSize(1);
    assertThat(published).isEmpty();
  }

  private TownScene scene(int daysBefore, String name) {
    return TownScene.of(
        daysBefore,
        "09:00",
        name,
        town -> {
          if (failing.contains(town.id())) {
            throw new IllegalStateException("Fails: " + name);
          }
          played.add(name);
          town.trainees().stream()
              .filter(trainee -> trainee.email().startsWith("nova@"))
              .forEach(trainee -> played.add(name + " by " + trainee.email()));
        });
  }

  private OwnTown ordered(int trainees) {
    int number = pairs.of(exercise.id()).size() + 1;
    return StoredExercise.pair(exercise, number, trainees, jdbc).town();
  }

  private void make(OwnTown town) {
    boolean more = true;
    while (more) {
      more = making.goOn(town.id());
    }
  }

  private OwnTown town(UnitId unit) {
    return pairs.of(unit).orElseThrow().town();
  }
}
