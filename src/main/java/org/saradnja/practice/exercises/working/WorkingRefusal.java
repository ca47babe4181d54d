package org.saradnja.practice.exercises.working;

import org.saradnja.base.kernel.Refusal;

/** Why an answer is not taken. */
enum WorkingRefusal implements Refusal {
  NO_OBJECTION("exercises.noObjection"),
  ENDED("exercises.ended");

  private final String key;

  WorkingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
