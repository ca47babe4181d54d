package org.saradnja.parties.people;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Somebody confirmed the new address of their account by the link of a letter that went there. */
public record AddressMoved(
    AddressMoveId move, PersonId person, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return move.subject();
  }
}
