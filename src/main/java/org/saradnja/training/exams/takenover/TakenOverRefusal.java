package org.saradnja.training.exams.takenover;

import org.saradnja.base.kernel.Refusal;

/** Why results are not taken over. */
enum TakenOverRefusal implements Refusal {
  NOT_OF_THE_PAST("exams.notOfThePast"),
  TAKEN_OVER("exams.resultsTakenOver"),
  WAS_NOT_THERE("exams.wasNotThere");

  private final String key;

  TakenOverRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
