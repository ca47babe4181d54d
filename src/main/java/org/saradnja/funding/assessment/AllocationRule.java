package org.saradnja.funding.assessment;

/** How the money of the call goes to the ranked applications; the call announces it. */
public enum AllocationRule {
  /** Each gets all it asked, from the top, until the first that the rest does not cover. */
  FULL_AMOUNT_DOWN_THE_LIST
}
