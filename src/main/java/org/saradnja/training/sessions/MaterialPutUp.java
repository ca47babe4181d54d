package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A material was put up for a training, or for all of a series. */
public record MaterialPutUp(
    MaterialId material, int edition, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return material.subject();
  }
}
