package org.saradnja.funding.assessment.publishing;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.Refusal;

/** Why a list cannot be published yet, or again. */
enum ListRefusal implements Refusal {
  ALREADY_PUBLISHED("assessment.listAlreadyPublished", Ground.REGULATION_16_ARTICLE_9),
  CALL_STILL_OPEN("assessment.listOfOpenCall", Ground.REGULATION_16_ARTICLE_6),
  UNCHECKED_APPLICATIONS("assessment.uncheckedApplications", Ground.REGULATION_16_ARTICLE_7),
  NO_COMMISSION("assessment.noCommission", Ground.REGULATION_16_ARTICLE_8),
  NO_QUORUM("assessment.noQuorum", Ground.rule("quorum"));

  private final String key;
  private final Ground ground;

  ListRefusal(String key, Ground ground) {
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
