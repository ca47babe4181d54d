package org.saradnja.practice.exercises.giving;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.stereotype.Component;

@Component
class StoredExercises implements Exercises {

  private final ExerciseTable exercises;
  private final PairTable pairs;

  StoredExercises(ExerciseTable exercises, PairTable pairs) {
    this.exercises = exercises;
    this.pairs = pairs;
  }

  @Override
  public Exercise get(ExerciseId id) {
    return exercises.find(id).orElseThrow(() -> new NoSuchThing(id.subject()));
  }

  @Override
  public Optional<Exercise> last(SessionId session) {
    return exercises.last(session);
  }

  @Override
  public List<Exercise> running() {
    return exercises.running();
  }

  @Override
  public Optional<Exercise> holdingTheClock() {
    return exercises.holdingTheClock();
  }

  @Override
  public List<Pair> pairs(ExerciseId exercise) {
    return pairs.of(exercise);
  }

  @Override
  public Pair get(PairId id) {
    return pairs.find(id).orElseThrow(() -> new NoSuchThing("pair " + id.value()));
  }

  @Override
  public List<Pair> of(PersonId person) {
    return pairs.of(person);
  }

  @Override
  public Optional<Pair> of(UnitId town) {
    return pairs.of(town);
  }
}
