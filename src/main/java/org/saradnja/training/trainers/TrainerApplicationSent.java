package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An application for accreditation was received. */
public record TrainerApplicationSent(
    TrainerApplicationId application, TrainerCallId call, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
