package org.saradnja.parties.registry;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A list of units was taken over into the register; {@code content} is the list as it came. */
public record UnitsImported(Instant at, Actor actor, int changed, Digest content) implements Act {

  @Override
  public String subject() {
    return "register:units";
  }
}
