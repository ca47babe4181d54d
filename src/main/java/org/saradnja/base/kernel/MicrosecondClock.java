package org.saradnja.base.kernel;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's clock, ticking in microseconds, as the database does: a moment that was stored
 * equals the moment that was read. The only place where the physical time enters.
 */
public final class MicrosecondClock extends Clock {

  private final ZoneId zone;

  public MicrosecondClock(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    return Instant.now().truncatedTo(MICROS);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MicrosecondClock(other);
  }
}
