package org.saradnja.training.exams.attempt;

import org.saradnja.base.kernel.Refusal;

/** Why a participant may not start, or not go on. */
enum AttemptRefusal implements Refusal {
  NOT_OPEN_YET("exams.startNotOpen"),
  OUTSIDE_THE_WINDOW("exams.startOutsideWindow"),
  CLOSED("exams.startClosed"),
  NOT_CHECKED_IN("exams.startNotCheckedIn"),
  NO_ATTEMPT_LEFT("exams.startNoAttemptLeft");

  private final String key;

  AttemptRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
