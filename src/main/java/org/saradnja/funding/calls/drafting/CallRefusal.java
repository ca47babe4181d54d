package org.saradnja.funding.calls.drafting;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why the rules refuse an act on a call. */
enum CallRefusal implements Refusal {
  /** Something is missing or unlawful; arguments: how much of each. */
  NOT_LAWFUL("notLawful", Ground.rule("call-contents")),
  /** A published call does not change. */
  ALREADY_PUBLISHED("alreadyPublished", PlatformRule.PUBLISHED_STAYS),
  /** Only a published call is copied; argument: its code. */
  NOT_PUBLISHED("notPublished", PlatformRule.IN_ORDER),
  /** The head of the unit gave no leave for the text as it stands. */
  NOT_APPROVED("notApproved", Ground.rule("call-approval")),
  /** What was returned is changed before it is proposed again. */
  RETURNED_UNCHANGED("returnedUnchanged", Ground.rule("call-approval")),
  /** Whoever proposed a call does not approve it. */
  OWN_PROPOSAL("ownProposal", PlatformRule.NOT_IN_ONES_OWN_CAUSE),
  /** Corrected as long as applications are taken; arguments: its code and until when they were. */
  CORRECTED_LATE("correctedLate", Ground.rule("corrected-window")),
  /** Neither the text nor the term would be another; argument: its code. */
  NOTHING_CORRECTED("nothingCorrected", PlatformRule.SOMETHING_CHANGES),
  /** A correction takes no day and no hour from applicants; arguments: code and announced end. */
  SHORTENED("shortened", Ground.REGULATION_16_ARTICLE_6),
  /** Once the list is out a call is not annulled; argument: its code. */
  ANNULLED_AFTER_LIST("annulledAfterList", Ground.REGULATION_16_ARTICLE_9);

  private final String name;
  private final Ground ground;

  CallRefusal(String name, Ground ground) {
    this.name = name;
    this.ground = ground;
  }

  @Override
  public String key() {
    return "calls." + name;
  }

  @Override
  public Ground ground() {
    return ground;
  }
}
