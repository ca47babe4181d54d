package org.saradnja.training.sessions.attending;

import java.time.Instant;

/**
 * What the clock of a device showed, whether or not it was right.
 *
 * @param seen when it saw somebody, {@code sent} when it told us
 * @param arrived when that reached us, by our clock
 */
record DeviceClock(Instant seen, Instant sent, Instant arrived) {

  /** A clock like ours that tells at once. */
  static DeviceClock ours(Instant moment) {
    return new DeviceClock(moment, moment, moment);
  }

  /**
   * @param now the moment of the arrival by the time of the law
   */
  SeenAt putRight(Instant now) {
    return SeenAt.of(seen, sent, arrived, now);
  }
}
