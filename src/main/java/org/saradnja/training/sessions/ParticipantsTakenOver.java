package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * The participants of a training of the past were entered from its documents.
 *
 * @param number of them
 */
public record ParticipantsTakenOver(
    SessionId session, int number, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
