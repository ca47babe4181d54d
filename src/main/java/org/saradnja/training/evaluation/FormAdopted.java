package org.saradnja.training.evaluation;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A version of a form was adopted for trainings whose evaluation has not begun. */
public record FormAdopted(FormScope scope, int version, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return scope.subject();
  }
}
