package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The Academy confirmed what a trainer did at a training. */
public record TrainerHoursConfirmed(
    TrainerId trainer, String training, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return trainer.subject();
  }
}
