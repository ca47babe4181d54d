package org.saradnja.funding.applications.filling;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a draft cannot be opened or changed. */
enum FillingRefusal implements Refusal {
  CALL_CLOSED("applications.callClosed", Ground.REGULATION_16_ARTICLE_6),
  NO_MORE_APPLICATIONS(
      "applications.noMoreApplications", Ground.rule("applications-per-applicant")),
  NO_ORGANISATION("applications.noOrganisation", PlatformRule.ONES_OWN_PARTY),
  ALREADY_SENT("applications.alreadySent", PlatformRule.PUBLISHED_STAYS),
  NOT_ASKED("applications.notAsked", Ground.rule("completion")),
  FILE_WAS_SENT("applications.fileWasSent", PlatformRule.PUBLISHED_STAYS),
  TOO_MANY_FILES("applications.tooManyFiles", PlatformRule.LIMITS);

  private final String key;
  private final Ground ground;

  FillingRefusal(String key, Ground ground) {
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
