package org.saradnja.base.practice.world;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

enum ClockRefusal implements Refusal {
  ONLY_FORWARD("practice.onlyForward", PlatformRule.PRACTICE_APART),
  TOO_FAR("practice.tooFar", PlatformRule.PRACTICE_APART),
  KEPT("practice.kept", PlatformRule.PRACTICE_APART);

  private final String key;
  private final Ground ground;

  ClockRefusal(String key, Ground ground) {
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
