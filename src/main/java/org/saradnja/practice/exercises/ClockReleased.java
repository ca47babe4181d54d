package org.saradnja.practice.exercises;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The clock is moved by anybody again. */
public record ClockReleased(ExerciseId exercise, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return exercise.subject();
  }
}
