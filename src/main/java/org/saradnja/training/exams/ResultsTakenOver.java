package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.SessionId;

/**
 * The results of a test that was written on paper in past years were entered from its documents.
 *
 * @param number of the results
 */
public record ResultsTakenOver(
    SessionId session, int number, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
