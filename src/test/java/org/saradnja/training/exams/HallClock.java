package org.saradnja.training.exams;

import java.time.Instant;
import java.time.ZoneId;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.springframework.context.annotation.Primary;

/** A clock that stands where a test has put it; at first within the window of a test. */
@Primary
public final class HallClock implements LegalTime {

  /** Between 14.35 and 15.30 of the last day. */
  public static final Instant IN_TIME = Instant.parse("2027-03-12T13:40:00Z");

  private volatile Instant now = IN_TIME;

  public void moveTo(Instant moment) {
    now = moment;
  }

  @Override
  public Instant at(Instant physical) {
    return now;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public ZoneId zone() {
    return Office.ZONE;
  }
}
