package org.saradnja.base.practice.world;

import org.saradnja.base.kernel.Refusal;

enum ClockRefusal implements Refusal {
  ONLY_FORWARD("practice.onlyForward"),
  TOO_FAR("practice.tooFar"),
  KEPT("practice.kept");

  private final String key;

  ClockRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
