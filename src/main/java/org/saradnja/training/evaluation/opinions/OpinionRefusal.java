package org.saradnja.training.evaluation.opinions;

import org.saradnja.base.kernel.Refusal;

/** Why an opinion of a superior is not taken. */
enum OpinionRefusal implements Refusal {
  NOT_YET("evaluation.opinionNotYet"),
  ALREADY_GIVEN("evaluation.opinionGiven");

  private final String key;

  OpinionRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
