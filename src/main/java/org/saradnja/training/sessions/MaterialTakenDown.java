package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A material is not shown any more; its editions stay for the record. */
public record MaterialTakenDown(
    MaterialId material, int edition, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return material.subject();
  }
}
