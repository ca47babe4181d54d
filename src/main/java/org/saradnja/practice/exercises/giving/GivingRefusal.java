package org.saradnja.practice.exercises.giving;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why towns are not given, reset or closed, or the clock not held. */
enum GivingRefusal implements Refusal {
  CANCELLED("exercises.cancelled", PlatformRule.WHAT_ENDED),
  ALREADY_IN_A_PAIR("exercises.alreadyInAPair", PlatformRule.ONE_OF_A_KIND),
  ENDED("exercises.ended", PlatformRule.WHAT_ENDED),
  CLOCK_IS_HELD("exercises.clockIsHeld", PlatformRule.PRACTICE_APART);

  private final String key;
  private final Ground ground;

  GivingRefusal(String key, Ground ground) {
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
