package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A fee of trainers was set for one kind of work from a day. */
public record TrainerFeeSet(String work, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "fee:" + work;
  }
}
