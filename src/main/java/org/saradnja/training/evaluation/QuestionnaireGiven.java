package org.saradnja.training.evaluation;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.SessionId;

/** Somebody of a training answered. Neither who nor what: the content is that of the form. */
public record QuestionnaireGiven(
    SessionId session, Occasion occasion, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
