package org.saradnja.training.trainers;

import java.util.UUID;

/** The id of a public call for the accreditation of trainers. */
public record TrainerCallId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "trainer-call:" + value;
  }
}
