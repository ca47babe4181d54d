package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A member of the committee stated with whom there is a conflict of interest. */
public record TrainerStatementSigned(TrainerCallId call, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
