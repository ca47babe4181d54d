package org.saradnja.base.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time by which rights and duties are counted. In production it is the physical time; in the
 * practice world it is moved, so that a call can run through all its stages in a lesson.
 */
public interface LegalTime {

  /** The legal moment that belongs to a physical one, such as the arrival of a request. */
  Instant at(Instant physical);

  Instant now();

  ZoneId zone();

  default LocalDate today() {
    return LocalDate.ofInstant(now(), zone());
  }

  /** Legal time that is the physical time, in the clock's zone. */
  static LegalTime physical(Clock clock) {
    return new PhysicalTime(clock);
  }
}
