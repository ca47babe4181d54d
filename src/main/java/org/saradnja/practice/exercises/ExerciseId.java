package org.saradnja.practice.exercises;

import java.util.UUID;

public record ExerciseId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "exercise:" + value;
  }
}
