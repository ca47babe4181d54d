package org.saradnja.training.evaluation.forms;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a form is not adopted. */
enum FormRefusal implements Refusal {
  NOTHING_CHANGED("evaluation.nothingChanged", PlatformRule.SOMETHING_CHANGES);

  private final String key;
  private final Ground ground;

  FormRefusal(String key, Ground ground) {
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
