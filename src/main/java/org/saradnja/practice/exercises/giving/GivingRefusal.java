package org.saradnja.practice.exercises.giving;

import org.saradnja.base.kernel.Refusal;

/** Why towns are not given, reset or closed, or the clock not held. */
enum GivingRefusal implements Refusal {
  CANCELLED("exercises.cancelled"),
  ALREADY_IN_A_PAIR("exercises.alreadyInAPair"),
  ENDED("exercises.ended"),
  CLOCK_IS_HELD("exercises.clockIsHeld");

  private final String key;

  GivingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
