package org.saradnja.practice.exercises;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Whoever leads an exercise said something to a pair about its work. */
public record RemarkMade(ExerciseId exercise, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return exercise.subject();
  }
}
