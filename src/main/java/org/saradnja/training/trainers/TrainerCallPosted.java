package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** It was recorded where else a call for trainers was published. */
public record TrainerCallPosted(
    TrainerCallId call, String place, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
