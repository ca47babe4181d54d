package org.saradnja.parties.people;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A mandate holds no longer, from this moment. */
public record MandateEnded(UUID mandate, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "mandate:" + mandate;
  }
}
