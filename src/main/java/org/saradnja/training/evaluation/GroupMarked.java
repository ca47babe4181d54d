package org.saradnja.training.evaluation;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.trainers.TrainerId;

/** A trainer said what the group was like. */
public record GroupMarked(
    SessionId session, TrainerId trainer, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
