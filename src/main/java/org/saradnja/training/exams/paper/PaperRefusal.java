package org.saradnja.training.exams.paper;

import org.saradnja.base.kernel.Refusal;

/** Why a test on paper is not keyed in. */
enum PaperRefusal implements Refusal {
  NOT_OPENED("exams.paperNotOpened"),
  HAS_SAT("exams.paperHasSat");

  private final String key;

  PaperRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
