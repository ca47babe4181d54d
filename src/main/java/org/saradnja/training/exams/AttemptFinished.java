package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A participant handed an attempt in; the digest is of the answers. */
public record AttemptFinished(AttemptId attempt, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return attempt.subject();
  }
}
