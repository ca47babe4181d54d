package org.saradnja.training.figures.statistics;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why figures are not frozen. */
enum FiguresRefusal implements Refusal {
  NOT_OVER("figures.notOver", PlatformRule.IN_TIME),
  FROZEN("figures.frozen", PlatformRule.PUBLISHED_STAYS);

  private final String key;
  private final Ground ground;

  FiguresRefusal(String key, Ground ground) {
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
