package org.saradnja.training.exams.takenover;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why results are not taken over. */
enum TakenOverRefusal implements Refusal {
  NOT_OF_THE_PAST("exams.notOfThePast", PlatformRule.AS_IT_HAPPENED),
  TAKEN_OVER("exams.resultsTakenOver", PlatformRule.ONCE),
  WAS_NOT_THERE("exams.wasNotThere", PlatformRule.AS_IT_HAPPENED);

  private final String key;
  private final Ground ground;

  TakenOverRefusal(String key, Ground ground) {
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
