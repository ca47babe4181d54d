package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The organiser said who stands behind one training otherwise than behind its series. */
public record SupportArranged(SessionId session, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
