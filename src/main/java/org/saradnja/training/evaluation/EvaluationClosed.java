package org.saradnja.training.evaluation;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.SessionId;

/** Nothing is answered any more; the content is that of all answers together. */
public record EvaluationClosed(
    SessionId session, int sheets, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
