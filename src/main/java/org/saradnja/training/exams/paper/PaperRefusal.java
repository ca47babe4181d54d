package org.saradnja.training.exams.paper;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a test on paper is not keyed in. */
enum PaperRefusal implements Refusal {
  NOT_OPENED("exams.paperNotOpened", PlatformRule.IN_ORDER),
  HAS_SAT("exams.paperHasSat", PlatformRule.ONCE);

  private final String key;
  private final Ground ground;

  PaperRefusal(String key, Ground ground) {
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
