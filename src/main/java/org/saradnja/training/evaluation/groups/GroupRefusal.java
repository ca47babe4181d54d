package org.saradnja.training.evaluation.groups;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a trainer's mark of a group is not taken. */
enum GroupRefusal implements Refusal {
  NOT_YET("evaluation.groupNotYet", PlatformRule.IN_TIME),
  ALREADY_MARKED("evaluation.groupMarked", PlatformRule.ONCE);

  private final String key;
  private final Ground ground;

  GroupRefusal(String key, Ground ground) {
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
