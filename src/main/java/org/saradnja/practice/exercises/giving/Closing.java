package org.saradnja.practice.exercises.giving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.TownClosed;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseEnded;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.training.sessions.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes towns: to begin again in another one, or for good. Nothing that happened in a town is
 * taken away; nobody acts for it any more.
 */
@Component
@PracticeOnly
class Closing {

  private final ExerciseTable exercises;
  private final PairTable pairs;
  private final TownTable towns;
  private final Leaders leaders;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Closing(
      ExerciseTable exercises,
      PairTable pairs,
      TownTable towns,
      Leaders leaders,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.exercises = exercises;
    this.pairs = pairs;
    this.towns = towns;
    this.leaders = leaders;
    this.time = time;
    this.events = events;
  }

  /**
   * Gives each of the pairs a fresh town instead of the one it has.
   *
   * @param numbers of the pairs
   */
  @Transactional
  public void reset(SignedIn who, Session session, List<Integer> numbers) {
    var actor = leaders.require(who, session).actor();
    var now = time.now();
    var exercise = running(session);
    for (var pair : pairs.of(exercise.id())) {
      if (numbers.contains(pair.number())) {
        var before = pair.town();
        close(before, actor, now);
        towns.insert(pair.id(), Giving.town(towns.nextNumber(), before.round() + 1, now), actor);
      }
    }
  }

  @Transactional
  public void end(SignedIn who, Session session) {
    var actor = leaders.require(who, session).actor();
    var now = time.now();
    var exercise = running(session);
    pairs.of(exercise.id()).stream().map(Pair::town).forEach(town -> close(town, actor, now));
    exercises.end(exercise.id(), now);
    var content = Map.of("exercise", exercise.id().value(), "at", now);
    events.publishEvent(
        new ExerciseEnded(exercise.id(), now, actor, Digest.of(CanonicalJson.of(content))));
  }

  private Exercise running(Session session) {
    return exercises
        .lockRunning(session.id())
        .orElseThrow(() -> new ActRefused(GivingRefusal.ENDED));
  }

  private void close(OwnTown town, Actor actor, Instant now) {
    towns.close(town.id(), now);
    var content = Map.of("town", town.id(), "round", town.round(), "closed", now);
    events.publishEvent(
        new TownClosed(
            town.id(),
            town.unit().slug(),
            town.number(),
            now,
            actor,
            Digest.of(CanonicalJson.of(content))));
  }
}
