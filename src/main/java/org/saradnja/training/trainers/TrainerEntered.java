package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A trainer was entered in the permanent list. */
public record TrainerEntered(TrainerId trainer, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return trainer.subject();
  }
}
