package org.saradnja.training.sessions.materials;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a material is not edited. */
enum MaterialRefusal implements Refusal {
  TAKEN_DOWN("materials.takenDown", PlatformRule.WHAT_ENDED);

  private final String key;
  private final Ground ground;

  MaterialRefusal(String key, Ground ground) {
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
