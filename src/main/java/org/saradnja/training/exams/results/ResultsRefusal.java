package org.saradnja.training.exams.results;

import org.saradnja.base.kernel.Refusal;

/** Why a ruling is refused. */
enum ResultsRefusal implements Refusal {
  NOT_CLOSED("exams.rulingBeforeClosing");

  private final String key;

  ResultsRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
