package org.saradnja.funding.applications.checking;

import org.saradnja.base.kernel.Refusal;

/** Why a formal check cannot take a step. */
enum CheckingRefusal implements Refusal {
  CALL_STILL_OPEN("applications.callStillOpen"),
  NOT_IN_ORDER("applications.notInOrder"),
  TERM_RUNS("applications.termRuns"),
  ASKED_ALREADY("applications.askedAlready"),
  DECIDED_ALREADY("applications.decidedAlready"),
  WITHDRAWN("applications.checkOfWithdrawn");

  private final String key;

  CheckingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
