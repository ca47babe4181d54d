package org.saradnja.training.exams.attempt;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a participant may not start, or not go on. */
enum AttemptRefusal implements Refusal {
  NOT_OPEN_YET("exams.startNotOpen", PlatformRule.IN_ORDER),
  OUTSIDE_THE_WINDOW("exams.startOutsideWindow", PlatformRule.IN_TIME),
  CLOSED("exams.startClosed", PlatformRule.IN_TIME),
  NOT_CHECKED_IN("exams.startNotCheckedIn", PlatformRule.AS_IT_HAPPENED),
  NO_ATTEMPT_LEFT("exams.startNoAttemptLeft", PlatformRule.LIMITS);

  private final String key;
  private final Ground ground;

  AttemptRefusal(String key, Ground ground) {
    this.key = key;
    this.ground = ground;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Ground ground() {
    return ground;
  }
}
