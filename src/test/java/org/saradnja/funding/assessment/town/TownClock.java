package org.saradnja.funding.assessment.town;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;

/** Legal time that stands where a test put it. */
public final class TownClock implements LegalTime {

  private final AtomicReference<Instant> now = new AtomicReference<>(office("2027-03-01T08:00:00"));

  /** Moves to an office's moment, for example {@code 2027-04-16T14:02:11}. */
  public void stand(String at) {
    now.set(office(at));
  }

  public static Instant office(String at) {
    return LocalDateTime.parse(at).atZone(Office.ZONE).toInstant();
  }

  @Override
  public Instant at(Instant physical) {
    return now.get();
  }

  @Override
  public Instant now() {
    return now.get();
  }

  @Override
  public ZoneId zone() {
    return Office.ZONE;
  }
}
