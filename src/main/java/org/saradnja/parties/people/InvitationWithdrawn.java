package org.saradnja.parties.people;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An invitation opens nothing any more. */
public record InvitationWithdrawn(InvitationId invitation, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return invitation.subject();
  }
}
