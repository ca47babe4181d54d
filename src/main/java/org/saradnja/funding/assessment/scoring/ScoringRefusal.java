package org.saradnja.funding.assessment.scoring;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.Refusal;

/** Why points are not taken. */
enum ScoringRefusal implements Refusal {
  LIST_PUBLISHED("assessment.pointsAfterTheList", Ground.REGULATION_16_ARTICLE_9);

  private final String key;
  private final Ground ground;

  ScoringRefusal(String key, Ground ground) {
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
