package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An accreditation ended because its conditions no longer hold. */
public record AccreditationEnded(
    TrainerId trainer, AccreditationId accreditation, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return trainer.subject();
  }
}
