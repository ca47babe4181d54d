package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The committee found which conditions of the call an applicant meets. */
public record TrainerConditionsFound(
    TrainerApplicationId application, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
