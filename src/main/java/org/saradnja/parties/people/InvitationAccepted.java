package org.saradnja.parties.people;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Whoever read the letter of an invitation took it; from then on the mandate holds. */
public record InvitationAccepted(InvitationId invitation, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return invitation.subject();
  }
}
