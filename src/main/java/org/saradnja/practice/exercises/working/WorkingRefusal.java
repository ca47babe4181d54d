package org.saradnja.practice.exercises.working;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an answer is not taken. */
enum WorkingRefusal implements Refusal {
  NO_OBJECTION("exercises.noObjection", PlatformRule.IN_ORDER),
  ENDED("exercises.ended", PlatformRule.WHAT_ENDED);

  private final String key;
  private final Ground ground;

  WorkingRefusal(String key, Ground ground) {
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
