package org.saradnja.training.trainers.calling;

import org.saradnja.base.kernel.Refusal;

/** Why an act on a call for trainers is refused. */
enum CallingRefusal implements Refusal {
  TOO_SHORT("trainerCalls.tooShort"),
  PUBLISHED_ALREADY("trainerCalls.publishedAlready"),
  NOT_PUBLISHED("trainerCalls.notPublished"),
  BEFORE_PUBLICATION("trainerCalls.beforePublication"),
  ANNULLED("trainerCalls.annulled"),
  DECIDED("trainerCalls.decided");

  private final String key;

  CallingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
