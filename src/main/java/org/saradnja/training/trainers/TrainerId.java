package org.saradnja.training.trainers;

import java.util.UUID;

/** The id of a trainer on the permanent list. */
public record TrainerId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "trainer:" + value;
  }
}
