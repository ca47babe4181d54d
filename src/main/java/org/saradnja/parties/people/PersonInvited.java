package org.saradnja.parties.people;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Somebody was invited to act for a party; to whom it went, only the digest covers. */
public record PersonInvited(InvitationId invitation, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return invitation.subject();
  }
}
