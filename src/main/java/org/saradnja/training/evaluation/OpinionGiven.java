package org.saradnja.training.evaluation;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** A superior said what came of a training at work. */
public record OpinionGiven(
    SessionId session, EnrolmentId enrolment, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
