package org.saradnja.training.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was found present at a signature point.
 *
 * @param id given by the teller, so that what is told twice counts once
 * @param enrolment or, of a walk-in, the id that stands in its place
 * @param day number of the day, {@code point} of the signature point in it, both from one
 * @param seenAt put right when the clock of the device was wrong; never after {@code receivedAt}
 * @param clockOff by how much the clock of the device was ahead of ours
 * @param takenBy the mandate, or the enrolment of a participant who saw to it alone
 */
public record Sighting(
    UUID id,
    EnrolmentId enrolment,
    int day,
    int point,
    Way way,
    Instant seenAt,
    Instant receivedAt,
    Duration clockOff,
    UUID takenBy) {

  /** How it came in. */
  public enum Way {
    /** The organiser ticked a name of the list. */
    TICK,
    /** The organiser scanned the participant's code. */
    SCAN,
    /** The participant typed or scanned the code of the room. */
    ROOM,
    /** A signature on a sheet of paper, keyed in; its moment is the one its column stands for. */
    PAPER
  }

  /** Seen now, by a clock that is ours. */
  public static Sighting now(
      EnrolmentId enrolment, int day, int point, Way way, Instant now, UUID takenBy) {
    return new Sighting(
        UUID.randomUUID(), enrolment, day, point, way, now, now, Duration.ZERO, takenBy);
  }
}
