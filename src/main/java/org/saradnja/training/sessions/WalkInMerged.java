package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Somebody who had come without a seat was joined with a participant. */
public record WalkInMerged(
    EnrolmentId stand, EnrolmentId enrolment, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
