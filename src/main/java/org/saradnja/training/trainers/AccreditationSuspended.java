package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An accreditation rests from a day on. */
public record AccreditationSuspended(
    TrainerId trainer, AccreditationId accreditation, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return trainer.subject();
  }
}
