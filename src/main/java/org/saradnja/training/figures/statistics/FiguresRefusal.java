package org.saradnja.training.figures.statistics;

import org.saradnja.base.kernel.Refusal;

/** Why figures are not frozen. */
enum FiguresRefusal implements Refusal {
  NOT_OVER("figures.notOver"),
  FROZEN("figures.frozen");

  private final String key;

  FiguresRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
