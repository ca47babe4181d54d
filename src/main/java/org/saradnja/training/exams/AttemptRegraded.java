package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An attempt was marked anew after a ruling; the digest is of the paper and the new marks. */
public record AttemptRegraded(AttemptId attempt, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return attempt.subject();
  }
}
