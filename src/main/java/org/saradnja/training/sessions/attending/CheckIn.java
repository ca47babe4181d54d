package org.saradnja.training.sessions.attending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What counts of one signature point.
 *
 * @param told how it came to us; of what a correction or an old list says nothing
 */
record CheckIn(int day, int point, Instant at, Source source, Optional<Told> told) {

  CheckIn(int day, int point, Instant at, Source source) {
    this(day, point, at, source, Optional.empty());
  }

  /**
   * @param received when the server learned of it
   * @param clockOff by how much the clock of the device was ahead of ours
   */
  record Told(Instant received, Duration clockOff) {}

  /** How it was told, when its moment is not the one that the device showed. */
  Optional<Told> putRight() {
    return told.filter(one -> SeenAt.isWrong(one.clockOff()));
  }
}
