package org.saradnja.funding.calls;

import java.util.UUID;

public record CallId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "call:" + value;
  }
}
