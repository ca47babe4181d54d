package org.saradnja.training.capacity;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * It was set in what somebody with a role is to be trained, or that it is not asked for any more.
 *
 * @param need its number
 */
public record TrainingNeedSet(int need, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "training-need:" + need;
  }
}
