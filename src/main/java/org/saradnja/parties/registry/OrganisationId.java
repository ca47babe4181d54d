package org.saradnja.parties.registry;

import java.util.UUID;

public record OrganisationId(UUID value) {

  /** As the ledger names it. */
  public String party() {
    return "organisation:" + value;
  }
}
