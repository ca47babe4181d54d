package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The code of the room is shown for a signature point. */
public record RoomCodeShown(
    SessionId session, int day, int point, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
