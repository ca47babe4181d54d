package org.saradnja.practice.exercises;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Everything in a town of trainees was prepared, and it was given to its pair. */
public record TownGiven(String unit, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "unit:" + unit;
  }
}
