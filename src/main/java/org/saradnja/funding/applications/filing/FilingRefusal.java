package org.saradnja.funding.applications.filing;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an application is not received, or not withdrawn. */
enum FilingRefusal implements Refusal {
  LATE("applications.late", Ground.REGULATION_16_ARTICLE_6),
  LATE_COMPLETION("applications.lateCompletion", Ground.rule("completion")),
  NOT_OPEN_YET("applications.notOpenYet", Ground.REGULATION_16_ARTICLE_6),
  CHANGED_SINCE_REVIEW("applications.changedSinceReview", PlatformRule.AS_SEEN),
  ALREADY_WITHDRAWN("applications.alreadyWithdrawn", PlatformRule.ONCE),
  TOO_LATE_TO_WITHDRAW("applications.tooLateToWithdraw", PlatformRule.IN_TIME);

  private final String key;
  private final Ground ground;

  FilingRefusal(String key, Ground ground) {
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
