package org.saradnja.funding.assessment.scoring;

import org.saradnja.base.kernel.Refusal;

/** Why points are not taken. */
enum ScoringRefusal implements Refusal {
  LIST_PUBLISHED("assessment.pointsAfterTheList");

  private final String key;

  ScoringRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
