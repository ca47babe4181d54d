package org.saradnja.base.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

record PhysicalTime(Clock clock) implements LegalTime {

  @Override
  public Instant at(Instant physical) {
    return physical;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public ZoneId zone() {
    return clock.getZone();
  }
}
