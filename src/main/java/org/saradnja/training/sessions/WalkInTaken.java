package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Somebody who had no seat was taken on the list. */
public record WalkInTaken(
    EnrolmentId stand, SessionId session, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return stand.subject();
  }
}
