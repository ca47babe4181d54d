package org.saradnja.training.evaluation;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.SessionId;

/** Some participants of a training handed in answers on paper. */
public record PaperHandedIn(
    SessionId session, Occasion occasion, int number, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
