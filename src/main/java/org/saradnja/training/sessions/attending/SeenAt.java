package org.saradnja.training.sessions.attending;

import java.time.Duration;
import java.time.Instant;

/**
 * When a device saw somebody whose clock may be wrong. How long ago it was is counted on the clock
 * of the device alone, by which it also said when it sent; so a wrong clock does no harm.
 *
 * @param at by the time of the law
 * @param clockOff by how much the clock of the device was ahead of ours
 */
record SeenAt(Instant at, Duration clockOff) {

  /** Above it people are told that the clock of their device is wrong. */
  static final Duration TOLERANCE = Duration.ofMinutes(2);

  /**
   * @param seen and {@code sent} by the clock of the device
   * @param arrived the physical moment, {@code now} the same by the time of the law
   */
  static SeenAt of(Instant seen, Instant sent, Instant arrived, Instant now) {
    var ago = Duration.between(seen, sent);
    return new SeenAt(
        now.minus(ago.isNegative() ? Duration.ZERO : ago), Duration.between(arrived, sent));
  }

  boolean isPutRight() {
    return isWrong(clockOff);
  }

  static boolean isWrong(Duration clockOff) {
    return clockOff.abs().compareTo(TOLERANCE) > 0;
  }
}
