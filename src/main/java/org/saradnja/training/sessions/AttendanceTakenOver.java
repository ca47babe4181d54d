package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * The attendance of a training of the past was entered from its signed lists.
 *
 * @param number of the participants on the lists
 */
public record AttendanceTakenOver(
    SessionId session, int number, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
