package org.saradnja.base.web;

import java.util.Optional;

/**
 * Leads from the ledger's name of a thing, such as {@code call:…} or {@code unit:raska}, to what
 * the public sees of it. Each module answers for its own kinds and knows no others.
 */
public interface PublicThings {

  /** Empty for another kind, and for a thing that is not public. */
  Optional<PublicThing> find(String name);

  /**
   * @param label as the register writes it
   * @param href path without face of its public page, empty when it has none
   */
  record PublicThing(String label, String href) {}
}
