package org.saradnja.funding.planning;

import java.util.UUID;

public record PlanId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "plan:" + value;
  }
}
