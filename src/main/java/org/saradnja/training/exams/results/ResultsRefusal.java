package org.saradnja.training.exams.results;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a ruling is refused. */
enum ResultsRefusal implements Refusal {
  NOT_CLOSED("exams.rulingBeforeClosing", PlatformRule.IN_ORDER);

  private final String key;
  private final Ground ground;

  ResultsRefusal(String key, Ground ground) {
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
