package org.saradnja.funding.calls.drafting;

import org.saradnja.base.kernel.Refusal;

/** Why the rules refuse an act on a call. */
enum CallRefusal implements Refusal {
  /** Something is missing or unlawful; arguments: how much of each. */
  NOT_LAWFUL("notLawful"),
  /** A published call does not change. */
  ALREADY_PUBLISHED("alreadyPublished"),
  /** Only a published call is copied; argument: its code. */
  NOT_PUBLISHED("notPublished"),
  /** The head of the unit gave no leave for the text as it stands. */
  NOT_APPROVED("notApproved"),
  /** What was returned is changed before it is proposed again. */
  RETURNED_UNCHANGED("returnedUnchanged"),
  /** Whoever proposed a call does not approve it. */
  OWN_PROPOSAL("ownProposal"),
  /** Corrected as long as applications are taken; arguments: its code and until when they were. */
  CORRECTED_LATE("correctedLate"),
  /** Neither the text nor the term would be another; argument: its code. */
  NOTHING_CORRECTED("nothingCorrected"),
  /** A correction takes no day and no hour from applicants; arguments: code and announced end. */
  SHORTENED("shortened"),
  /** Once the list is out a call is not annulled; argument: its code. */
  ANNULLED_AFTER_LIST("annulledAfterList");

  private final String name;

  CallRefusal(String name) {
    this.name = name;
  }

  @Override
  public String key() {
    return "calls." + name;
  }
}
