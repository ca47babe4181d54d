package org.saradnja.training.capacity.needs;

import org.saradnja.base.kernel.Refusal;

/** Why a need of training is not set. */
enum NeedRefusal implements Refusal {
  IN_THE_PAST("capacity.needInThePast"),
  ANOTHER_FROM_THAT_DAY("capacity.anotherNeedFromThatDay"),
  NOT_ASKED("capacity.needNotAsked");

  private final String key;

  NeedRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
