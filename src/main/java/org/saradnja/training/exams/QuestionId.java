package org.saradnja.training.exams;

import java.util.UUID;

/** The id of a question of the bank, the same in all its versions. */
public record QuestionId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "question:" + value;
  }
}
