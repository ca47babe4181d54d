package org.saradnja.practice.exercises.giving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.OwnTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.base.practice.TownScenes;
import org.saradnja.parties.people.People;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.TownGiven;
import org.saradnja.practice.exercises.Trainee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One scene of a town's past at a time, each in its transaction and in the time it happened. */
@Component
@PracticeOnly
class TownMaking {

  private final TownTable towns;
  private final PairTable pairs;
  private final Script script;
  private final People people;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  TownMaking(
      TownTable towns,
      PairTable pairs,
      Script script,
      People people,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.towns = towns;
    this.pairs = pairs;
    this.script = script;
    this.people = people;
    this.time = time;
    this.events = events;
  }

  /** What there is to play, and the time in which it is played. */
  @Component
  @PracticeOnly
  static class Script {

    private final List<TownScene> scenes;
    private final OwnTime ownTime;

    Script(List<TownScene> scenes, List<TownScenes> more, OwnTime ownTime) {
      this.scenes =
          Stream.concat(scenes.stream(), more.stream().flatMap(one -> one.all().stream()))
              .sorted(TownScene.IN_ORDER)
              .toList();
      this.ownTime = ownTime;
    }

    int length() {
      return scenes.size();
    }
  }

  /** Plays the next scene; false when nothing is left to do for the town. */
  @Transactional
  public boolean goOn(UUID id) {
    var waiting = towns.lockWaiting(id);
    if (waiting.isEmpty()) {
      return false;
    }
    var work = waiting.get();
    var pair = pairs.find(work.pair()).orElseThrow();
    var played = towns.played(id);
    var next = script.scenes.stream().filter(scene -> !played.contains(scene.name())).findFirst();
    if (next.isEmpty()) {
      finish(work, pair);
      return false;
    }
    play(next.get(), work, pair);
    return true;
  }

  private void play(TownScene scene, TownTable.Work work, Pair pair) {
    var given = work.town().orderedAt().atZone(Office.ZONE).toLocalDateTime();
    var at = scene.at(given).atZone(Office.ZONE).toInstant();
    script.ownTime.at(at, () -> scene.play(town(work, pair)));
    towns.play(work.town().id(), scene.name());
  }

  private void finish(TownTable.Work work, Pair pair) {
    var now = time.now();
    for (var trainee : pair.trainees()) {
      people
          .withEmail(email(trainee))
          .ifPresent(person -> pairs.join(pair.id(), trainee.enrolment(), person));
    }
    towns.made(work.town().id(), now);
    var unit = work.town().unit().slug();
    var content = Map.of("town", work.town().id(), "unit", unit, "scenes", script.length());
    events.publishEvent(
        new TownGiven(unit, now, work.actor(), Digest.of(CanonicalJson.of(content))));
  }

  private Town town(TownTable.Work work, Pair pair) {
    var town = work.town();
    return new Town(
        town.id(),
        town.number(),
        town.unit().slug(),
        town.name(),
        pair.trainees().stream()
            .map(trainee -> new Town.Trainee(email(trainee), trainee.name()))
            .toList());
  }

  /** Who has an account is found by it, whatever the address was when the town was ordered. */
  private String email(Trainee trainee) {
    return Optional.of(trainee)
        .flatMap(Trainee::person)
        .map(person -> people.addressee(person).email())
        .orElse(trainee.email());
  }
}
