package org.saradnja.training.capacity.needs;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a need of training is not set. */
enum NeedRefusal implements Refusal {
  IN_THE_PAST("capacity.needInThePast", PlatformRule.NOT_BACKWARDS),
  ANOTHER_FROM_THAT_DAY("capacity.anotherNeedFromThatDay", PlatformRule.ONE_OF_A_KIND),
  NOT_ASKED("capacity.needNotAsked", PlatformRule.SOMETHING_CHANGES);

  private final String key;
  private final Ground ground;

  NeedRefusal(String key, Ground ground) {
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
