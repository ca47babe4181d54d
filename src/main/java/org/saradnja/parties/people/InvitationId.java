package org.saradnja.parties.people;

import java.util.UUID;

public record InvitationId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "invitation:" + value;
  }
}
