package org.saradnja.parties.registry;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Somebody represents an organisation no more. */
public record RepresentativeEnded(
    OrganisationId organisation, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return organisation.party();
  }
}
