package org.saradnja.funding.applications;

import java.util.UUID;

public record ApplicationId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "application:" + value;
  }
}
