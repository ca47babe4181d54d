package org.saradnja.training.programmes;

import java.util.UUID;

/** The id of one yearly version of a programme. */
public record ProgrammeId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "programme:" + value;
  }
}
