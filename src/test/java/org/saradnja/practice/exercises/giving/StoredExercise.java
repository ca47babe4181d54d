package org.saradnja.practice.exercises.giving;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Localised;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.practice.exercises.Trainee;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exercises with their pairs and towns, for tests of tables that refer to them. */
public final class StoredExercise {

  private static final Instant OPENED = Instant.parse("2027-03-12T10:05:00.000001Z");
  private static final UUID MANDATE = new UUID(0, 1);

  private StoredExercise() {}

  /** Runs, and holds no clock. */
  public static Exercise running(JdbcClient jdbc) {
    return stored(new SessionId(UUID.randomUUID()), OPENED, false, jdbc);
  }

  static Exercise stored(SessionId session, Instant opened, boolean holds, JdbcClient jdbc) {
    var exercise =
        new Exercise(new ExerciseId(UUID.randomUUID()), session, opened, holds, Optional.empty());
    new ExerciseTable(jdbc).insert(exercise, MANDATE);
    return exercise;
  }

  /** A pair of the exercise with a town that waits to be made. */
  public static Pair pair(Exercise exercise, int number, int trainees, JdbcClient jdbc) {
    var towns = new TownTable(jdbc);
    var pairs = new PairTable(jdbc, towns);
    var id = new PairId(UUID.randomUUID());
    pairs.insert(
        id, exercise.id(), number, IntStream.range(0, trainees).mapToObj(_ -> trainee()).toList());
    towns.insert(id, Giving.town(towns.nextNumber(), 1, OPENED), Actor.SYSTEM);
    return pairs.find(id).orElseThrow();
  }

  /** Exercises as others read them, where that of the pair runs or has ended. */
  public static Exercises exercises(boolean runs, Pair pair, JdbcClient jdbc) {
    var table = new ExerciseTable(jdbc);
    if (!runs) {
      table.end(pair.exercise(), OPENED);
    }
    return new StoredExercises(table, new PairTable(jdbc, new TownTable(jdbc)));
  }

  /** Who has no account yet. */
  public static Trainee trainee() {
    var enrolment = new EnrolmentId(UUID.randomUUID());
    return new Trainee(
        enrolment,
        Localised.ofCyrillic("Вежбан Вежбовић"),
        enrolment.value() + "@vezbaonica.example",
        Optional.empty());
  }
}
