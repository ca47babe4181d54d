package org.saradnja.training.sessions;

import java.util.UUID;

/** The id of one training of a series, held in one town. */
public record SessionId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "session:" + value;
  }
}
