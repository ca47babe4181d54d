package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A signed list was keyed in, with its picture. */
public record SheetKeyed(SessionId session, int day, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
