package org.saradnja.parties.people;

import java.time.Instant;
import java.util.Optional;

/** Links by which a person chooses a password, for the letters that bring them. */
public interface PasswordLinks {

  /** Empty when nobody has the address, or the link has been used or is too old. */
  Optional<PasswordLink> find(PasswordLinkId id);

  /**
   * @param path without face and host; secret, for the person's letter only
   */
  record PasswordLink(PersonId person, String path, Instant validUntil) {}
}
