package org.saradnja.parties.registry;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A unit said where it can be reached; {@code content} covers the contact as it now stands. */
public record UnitContactKept(UnitId unit, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return unit.party();
  }
}
