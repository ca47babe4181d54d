package org.saradnja.practice.exercises;

import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.SessionId;

/** Exercises and those who practise in them. */
public interface Exercises {

  /** Throws {@code NoSuchThing} when there is none. */
  Exercise get(ExerciseId id);

  /** The exercise of a training that runs, or the last one that did. */
  Optional<Exercise> last(SessionId session);

  /** Those that run now, in the order in which they were opened. */
  List<Exercise> running();

  /** The one that keeps the clock from others. */
  Optional<Exercise> holdingTheClock();

  /** In order of their numbers. */
  List<Pair> pairs(ExerciseId exercise);

  /** Throws {@code NoSuchThing} when there is none. */
  Pair get(PairId id);

  /** In which the person practises or did, the latest first. */
  List<Pair> of(PersonId person);

  /** Whose the town is or was. */
  Optional<Pair> of(UnitId town);
}
