package org.saradnja.funding.calls;

/** How the money of a call goes to the ranked programmes; the call announces it. */
public enum AllocationRule {
  /** Each gets all it asked, from the top, until the first that the rest does not cover. */
  FULL_AMOUNT_DOWN_THE_LIST,
  /** All above the threshold get the same part of what they asked, when there is not enough. */
  PROPORTIONAL,
  /**
   * By its points each gets a part of what it asked, from the top, until the first that the rest
   * does not cover.
   */
  BANDS
}
