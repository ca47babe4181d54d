package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exercises as they run and end, and whose the clock is. */
@DatabaseTest
class ExerciseTableTest {

  private static final Instant OPENED = Instant.parse("2027-03-12T10:05:00.000001Z");
  private static final Instant ENDED = Instant.parse("2027-03-12T15:20:00.000001Z");

  @Autowired private ExerciseTable exercises;
  @Autowired private StoredExercises stored;
  @Autowired private JdbcClient jdbc;

  @Test
  void itIsKeptWhileItRunsAndAfterItEnded() {
    var exercise = StoredExercise.running(jdbc);
    assertThat(exercises.find(exercise.id())).contains(exercise);
    assertThat(exercise.runs()).isTrue();

    exercises.end(exercise.id(), ENDED);

    assertThat(stored.get(exercise.id()))
        .isEqualTo(
            new Exercise(exercise.id(), exercise.session(), OPENED, false, Optional.of(ENDED)))
        .satisfies(ended -> assertThat(ended.runs()).isFalse());
  }

  @Test
  void thoseThatRunAreKnownWithoutAskingAboutEveryTraining() {
    var first = StoredExercise.running(jdbc);
    var second = StoredExercise.running(jdbc);
    assertThat(stored.running()).contains(first, second);

    exercises.end(first.id(), ENDED);

    assertThat(stored.running()).contains(second).doesNotContain(first);
  }

  @Test
  void itEndsOnce() {
    var exercise = StoredExercise.running(jdbc);
    exercises.end(exercise.id(), ENDED);

    Refused.overtaken(() -> exercises.end(exercise.id(), ENDED.plusSeconds(1)));
    Refused.overtaken(() -> exercises.end(new ExerciseId(UUID.randomUUID()), ENDED));
    assertThat(exercises.find(exercise.id()).orElseThrow().endedAt()).contains(ENDED);
  }

  @Test
  void theEndLetsTheClockGo() {
    var session = new SessionId(UUID.randomUUID());
    var exercise = StoredExercise.stored(session, OPENED, true, jdbc);
    assertThat(exercises.holdingTheClock()).contains(exercise);

    exercises.end(exercise.id(), ENDED);

    assertThat(stored.holdingTheClock()).isEmpty();
    Refused.overtaken(() -> exercises.holdClock(exercise.id(), true));
  }

  @Test
  void oneExerciseHoldsTheClockAtATime() {
    var first = StoredExercise.running(jdbc);
    var second = StoredExercise.running(jdbc);
    exercises.holdClock(first.id(), true);

    Refused.by("one_exercise_holds_the_clock", jdbc, () -> exercises.holdClock(second.id(), true));
    exercises.holdClock(first.id(), false);
    exercises.holdClock(second.id(), true);

    assertThat(exercises.holdingTheClock()).map(Exercise::id).contains(second.id());
  }

  @Test
  void oneExerciseOfATrainingRunsAtATime() {
    var first = StoredExercise.running(jdbc);

    Refused.by(
        "one_exercise_of_a_session_runs",
        jdbc,
        () -> StoredExercise.stored(first.session(), OPENED.plusSeconds(1), false, jdbc));
    exercises.end(first.id(), ENDED);
    assertThat(StoredExercise.stored(first.session(), ENDED, false, jdbc).runs()).isTrue();
  }

  @Test
  void theLastOneIsTheOneThatRunsElseTheOneThatEndedLast() {
    var first = StoredExercise.running(jdbc);
    exercises.end(first.id(), ENDED);
    assertThat(exercises.last(first.session())).map(Exercise::id).contains(first.id());

    var second = StoredExercise.stored(first.session(), ENDED.plusSeconds(1), false, jdbc);
    assertThat(exercises.last(first.session())).map(Exercise::id).contains(second.id());
    exercises.end(second.id(), ENDED.plusSeconds(2));

    assertThat(stored.last(first.session())).map(Exercise::id).contains(second.id());
    assertThat(exercises.last(new SessionId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void anEndedExerciseHoldsNoClockWhoeverWritesIt() {
    var exercise = StoredExercise.running(jdbc);
    exercises.end(exercise.id(), ENDED);

    Refused.by(
        "an_ended_exercise_holds_no_clock",
        jdbc,
        () ->
            jdbc.sql("update exercise set holds_clock = true where id = :id")
                .param("id", exercise.id().value())
                .update());
  }

  @Test
  void nothingIsFoundUnderAnIdThatNobodyGave() {
    Refused.unknown(() -> stored.get(new ExerciseId(UUID.randomUUID())));
    Refused.unknown(() -> stored.get(new PairId(UUID.randomUUID())));
    assertThat(stored.pairs(new ExerciseId(UUID.randomUUID()))).isEmpty();
    assertThat(stored.of(new UnitId("vezba-nigde"))).isEmpty();
    assertThat(stored.of(new PersonId(UUID.randomUUID()))).isEmpty();
  }
}
