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
  OWN_PROPOSAL("ownProposal");

  private final String name;

  CallRefusal(String name) {
    this.name = name;
  }

  @Override
  public String key() {
    return "calls." + name;
  }
}
