package org.saradnja.practice.exercises.giving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.TownNumber;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.practice.exercises.TownsOrdered;
import org.saradnja.practice.exercises.Trainee;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders a town for each pair; the towns are made one by one after it. */
@Component
@PracticeOnly
class Giving {

  private static final Logger log = LoggerFactory.getLogger(Giving.class);

  private final ExerciseTable exercises;
  private final PairTable pairs;
  private final TownTable towns;
  private final Leaders leaders;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Giving(
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
   * Opens the exercise if it does not run yet; then it also keeps the clock, unless another does.
   *
   * @param groups one or two participants each
   */
  @Transactional
  public ExerciseId give(SignedIn who, Session session, List<List<Participant>> groups) {
    var mandate = leaders.require(who, session);
    var now = time.now();
    if (session.isCancelled()) {
      throw new ActRefused(GivingRefusal.CANCELLED);
    }
    var exercise = exercises.lockRunning(session.id()).orElseGet(() -> open(session, mandate, now));
    var before = pairs.of(exercise.id());
    var taken = before.stream().flatMap(pair -> pair.trainees().stream()).toList();
    groups.stream().flatMap(List::stream).forEach(one -> refuseTaken(one, taken));
    for (int at = 0; at < groups.size(); at++) {
      order(exercise.id(), before.size() + at + 1, groups.get(at), mandate.actor(), now);
    }
    var content =
        Map.of(
            "exercise", exercise.id().value(),
            "session", session.id().value(),
            "pairs", before.size() + groups.size());
    events.publishEvent(
        new TownsOrdered(
            exercise.id(), now, mandate.actor(), Digest.of(CanonicalJson.of(content))));
    log.info("towns ordered exercise={} pairs={}", exercise.id().value(), groups.size());
    return exercise.id();
  }

  private Exercise open(Session session, Mandate mandate, Instant now) {
    boolean holds = exercises.holdingTheClock().isEmpty();
    var exercise =
        new Exercise(new ExerciseId(UUID.randomUUID()), session.id(), now, holds, Optional.empty());
    exercises.insert(exercise, mandate.id());
    return exercise;
  }

  private static void refuseTaken(Participant one, List<Trainee> taken) {
    if (taken.stream().anyMatch(trainee -> trainee.enrolment().equals(one.enrolment()))) {
      throw new ActRefused(GivingRefusal.ALREADY_IN_A_PAIR, one.name().cyrillic());
    }
  }

  private void order(
      ExerciseId exercise, int number, List<Participant> group, Actor actor, Instant now) {
    var pair = new PairId(UUID.randomUUID());
    var town = town(towns.nextNumber(), 1, now);
    var trainees =
        IntStream.range(0, group.size())
            .mapToObj(at -> trainee(group.get(at), town.number(), at))
            .toList();
    pairs.insert(pair, exercise, number, trainees);
    towns.insert(pair, town, actor);
  }

  /** Whoever has no account gets one that is called after the town. */
  private static Trainee trainee(Participant one, TownNumber town, int at) {
    var place = "mesto-%d%s@vezbaonica.example".formatted(town.value(), at == 0 ? "a" : "b");
    return new Trainee(
        one.enrolment(), one.name(), one.person().isPresent() ? one.email() : place, one.person());
  }

  static OwnTown town(TownNumber number, int round, Instant now) {
    return new OwnTown(
        UUID.randomUUID(),
        number,
        round,
        TownNames.unit(number),
        TownNames.of(number),
        now,
        false,
        Optional.empty(),
        Optional.empty());
  }
}
