package org.saradnja.base.practice;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * Somebody moved the clock of the practice world.
 *
 * @param at the moment it showed before
 * @param to the moment it showed then
 */
public record ClockMoved(Instant at, Instant to, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "clock:vezba";
  }
}
