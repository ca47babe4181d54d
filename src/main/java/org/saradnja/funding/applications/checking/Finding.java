package org.saradnja.funding.applications.checking;

/**
 * A condition with its answer, as it is stored with the decision.
 *
 * @param byOfficer whether the officer answered, and not the data
 */
record Finding(Condition condition, Met met, boolean byOfficer, String note) {

  /** Nobody may guess an answer that is not there. */
  enum Met {
    YES,
    NO,
    UNANSWERED
  }

  boolean holds() {
    return met == Met.YES;
  }
}
