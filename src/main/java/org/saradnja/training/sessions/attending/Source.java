package org.saradnja.training.sessions.attending;

import org.saradnja.training.sessions.Sighting.Way;

/** From where a signature of the list is known, and whether its moment was measured. */
enum Source {
  TICK(true),
  SCAN(true),
  ROOM(true),
  PAPER(false),
  LIST(false),
  ENTERED(false);

  private final boolean measured;

  Source(boolean measured) {
    this.measured = measured;
  }

  boolean isMeasured() {
    return measured;
  }

  static Source of(Way way) {
    return switch (way) {
      case TICK -> TICK;
      case SCAN -> SCAN;
      case ROOM -> ROOM;
      case PAPER -> PAPER;
    };
  }
}
