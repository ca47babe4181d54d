package org.saradnja.training.trainers.register;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act on the permanent list is refused. */
enum TrainerRefusal implements Refusal {
  ALREADY_ACCREDITED("trainers.alreadyAccredited", Ground.REGULATION_90_ARTICLE_5),
  ALREADY_ENDED("trainers.alreadyEnded", PlatformRule.ONCE),
  ENDS_BEFORE_IT_BEGAN("trainers.endsBeforeItBegan", PlatformRule.AS_IT_HAPPENED),
  NOT_YET("trainers.notYet", PlatformRule.AS_IT_HAPPENED),
  ALREADY_LISTED("trainers.alreadyListed", PlatformRule.ONE_OF_A_KIND),
  SUSPENDED_ALREADY("trainers.suspendedAlready", PlatformRule.ONCE),
  NOT_SUSPENDED("trainers.notSuspended", PlatformRule.IN_ORDER),
  NOT_ENGAGED("trainers.notEngaged", PlatformRule.AS_IT_HAPPENED),
  NOT_HELD_YET("trainers.notHeldYet", PlatformRule.AS_IT_HAPPENED);

  private final String key;
  private final Ground ground;

  TrainerRefusal(String key, Ground ground) {
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
