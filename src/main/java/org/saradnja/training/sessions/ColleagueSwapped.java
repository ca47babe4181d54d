package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A unit sent another colleague to a seat of its own. */
public record ColleagueSwapped(
    EnrolmentId enrolment, SessionId session, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
