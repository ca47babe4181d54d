package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Nobody confirmed the offered seat in time, and it goes to the next. */
public record OfferLapsed(
    EnrolmentId enrolment, SessionId session, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
