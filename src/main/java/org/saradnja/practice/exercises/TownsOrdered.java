package org.saradnja.practice.exercises;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Towns were ordered for pairs of trainees; {@code content} covers which pairs. */
public record TownsOrdered(ExerciseId exercise, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return exercise.subject();
  }
}
