package org.saradnja.training.trainers;

import java.util.UUID;

/** The id of an application for accreditation. */
public record TrainerApplicationId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "trainer-application:" + value;
  }
}
