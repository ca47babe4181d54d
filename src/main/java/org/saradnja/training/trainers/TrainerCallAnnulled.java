package org.saradnja.training.trainers;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A published call for trainers was annulled; nobody is selected by it any more. */
public record TrainerCallAnnulled(TrainerCallId call, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
