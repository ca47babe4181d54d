package org.saradnja.training.exams.blueprint;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a blueprint is not entered. */
enum BlueprintRefusal implements Refusal {
  IN_THE_PAST("exams.blueprintInThePast", PlatformRule.NOT_BACKWARDS),
  ANOTHER_FROM_THAT_DAY("exams.anotherBlueprintFromThatDay", PlatformRule.ONE_OF_A_KIND);

  private final String key;
  private final Ground ground;

  BlueprintRefusal(String key, Ground ground) {
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
