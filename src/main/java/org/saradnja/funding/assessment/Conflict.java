package org.saradnja.funding.assessment;

/** What ties a member of the commission to an applicant. */
public enum Conflict {
  /** The member represents, leads or founded the organisation. */
  OWN_ORGANISATION,
  RELATIVE,
  EMPLOYMENT,
  MEMBERSHIP,
  /** Anything else that may raise doubt; it is said in words. */
  OTHER
}
