package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.PublishedText;

/**
 * All that a call and its page take from the time. They look at nothing finer, so a page holds
 * until one of the two changes.
 *
 * @param closed whether sending is over, to the microsecond
 */
record Moment(LocalDate day, boolean closed) {

  static Moment of(PublishedText call, Instant now) {
    return new Moment(LocalDate.ofInstant(now, Office.ZONE), now.isAfter(call.closesAt()));
  }
}
