package org.saradnja.training.trainers.applying;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act on an application for accreditation is refused. */
enum ApplyingRefusal implements Refusal {
  LATE("trainerApplications.late", Ground.REGULATION_90_ARTICLE_5),
  NOT_OPEN("trainerApplications.notOpen", Ground.REGULATION_90_ARTICLE_5),
  CALL_ANNULLED("trainerApplications.callAnnulled", PlatformRule.WHAT_ENDED),
  SITS_IN_COMMITTEE("trainerApplications.sitsInCommittee", PlatformRule.NOT_IN_ONES_OWN_CAUSE),
  SENT_ALREADY("trainerApplications.sentAlready", PlatformRule.PUBLISHED_STAYS),
  INCOMPLETE("trainerApplications.incomplete", PlatformRule.COMPLETE),
  CHANGED_SINCE_REVIEW("trainerApplications.changedSinceReview", PlatformRule.AS_SEEN),
  NOT_SENT("trainerApplications.notSent", PlatformRule.IN_ORDER),
  DECIDED("trainerApplications.decided", PlatformRule.ONCE),
  TOO_MANY_FILES("trainerApplications.tooManyFiles", PlatformRule.LIMITS);

  private final String key;
  private final Ground ground;

  ApplyingRefusal(String key, Ground ground) {
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
