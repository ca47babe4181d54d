package org.saradnja.training.evaluation.giving;

import org.saradnja.base.kernel.Refusal;

/** Why an answer is not taken. */
enum GivingRefusal implements Refusal {
  ALREADY_GIVEN("evaluation.alreadyGiven"),
  NOT_YET("evaluation.notYet"),
  CLOSED("evaluation.closed"),
  FORM_CHANGED("evaluation.formChanged"),
  NO_PAPER_LEFT("evaluation.noPaperLeft");

  private final String key;

  GivingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
