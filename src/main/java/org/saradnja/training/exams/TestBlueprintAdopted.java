package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A blueprint of the tests of a programme was adopted, valid from a day on.
 *
 * @param blueprint its number
 */
public record TestBlueprintAdopted(int blueprint, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "test-blueprint:" + blueprint;
  }
}
