package org.saradnja.training.exams;

import java.util.UUID;

/** The id of the test of one session. */
public record ExamId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "exam:" + value;
  }
}
