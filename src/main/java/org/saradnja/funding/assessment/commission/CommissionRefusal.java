package org.saradnja.funding.assessment.commission;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a commission is not appointed, or a statement not signed. */
enum CommissionRefusal implements Refusal {
  ALREADY_APPOINTED("assessment.alreadyAppointed", PlatformRule.ONCE),
  CALL_STILL_OPEN("assessment.callStillOpen", Ground.REGULATION_16_ARTICLE_8),
  ALREADY_SIGNED("assessment.alreadySigned", PlatformRule.ONCE),
  LIST_ALREADY_PUBLISHED("assessment.listAlreadyPublished", Ground.REGULATION_16_ARTICLE_9);

  private final String key;
  private final Ground ground;

  CommissionRefusal(String key, Ground ground) {
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
