package org.saradnja.training.evaluation.forms;

import org.saradnja.base.kernel.Refusal;

/** Why a form is not adopted. */
enum FormRefusal implements Refusal {
  NOTHING_CHANGED("evaluation.nothingChanged");

  private final String key;

  FormRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
