package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Somebody of the waiting list was called to confirm a seat. */
public record SeatOffered(
    EnrolmentId enrolment, SessionId session, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
