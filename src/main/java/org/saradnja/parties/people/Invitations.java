package org.saradnja.parties.people;

import java.time.Instant;
import java.util.Optional;

/** Invitations to act for a party, for the letters that bring them. */
public interface Invitations {

  /** Empty when it was taken or withdrawn, or is too old. */
  Optional<Open> find(InvitationId id);

  /**
   * @param inviter who invites
   * @param path of the page that takes it, without face and host; secret, for the reader of the
   *     invited address only
   */
  record Open(
      PersonId inviter, String email, Party party, Role role, String path, Instant validUntil) {}
}
