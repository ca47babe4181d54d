package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An attempt was marked; the digest is of the paper, the answers and the marks. */
public record AttemptMarked(AttemptId attempt, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return attempt.subject();
  }
}
