package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A member of the committee gave marks to an applicant. */
public record TrainerMarksGiven(
    TrainerApplicationId application, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
