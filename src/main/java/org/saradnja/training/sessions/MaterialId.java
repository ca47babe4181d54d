package org.saradnja.training.sessions;

import java.util.UUID;

/** A material of a training, the same through all its editions. */
public record MaterialId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "material:" + value;
  }
}
