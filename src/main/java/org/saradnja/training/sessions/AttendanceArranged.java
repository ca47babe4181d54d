package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The organiser set how attendance of a training is kept. */
public record AttendanceArranged(SessionId session, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
