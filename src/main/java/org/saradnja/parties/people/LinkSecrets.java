package org.saradnja.parties.people;

import java.util.UUID;

/**
 * Secrets of the links in letters. None is kept: each is computed from the purpose and the id of
 * its link, with the key of the installation.
 */
public interface LinkSecrets {

  String of(String purpose, UUID link);

  /** Takes the same time whatever is claimed. */
  boolean isOf(String purpose, UUID link, String claimed);
}
