package org.saradnja.parties.registry;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An institution was entered among those that issue calls. */
public record TenantEntered(UnitId unit, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return unit.party();
  }
}
