package org.saradnja.training.exams;

import java.util.UUID;

/** The id of one person's attempt at a test. */
public record AttemptId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "attempt:" + value;
  }
}
