package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A participant started an attempt; the digest is of the paper. */
public record AttemptStarted(AttemptId attempt, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return attempt.subject();
  }
}
