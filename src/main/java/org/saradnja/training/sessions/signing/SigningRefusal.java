package org.saradnja.training.sessions.signing;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a signed list is not keyed in. */
enum SigningRefusal implements Refusal {
  NOT_YET("attendance.notYet", PlatformRule.AS_IT_HAPPENED);

  private final String key;
  private final Ground ground;

  SigningRefusal(String key, Ground ground) {
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
