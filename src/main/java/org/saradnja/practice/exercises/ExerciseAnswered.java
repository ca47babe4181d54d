package org.saradnja.practice.exercises;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A pair answered the objection that its exercise handed to it; no act of the procedure. */
public record ExerciseAnswered(String unit, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "unit:" + unit;
  }
}
