package org.saradnja.funding.applications.checking;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a formal check cannot take a step. */
enum CheckingRefusal implements Refusal {
  CALL_STILL_OPEN("applications.callStillOpen", Ground.REGULATION_16_ARTICLE_6),
  NOT_IN_ORDER("applications.notInOrder", Ground.REGULATION_16_ARTICLE_7),
  TERM_RUNS("applications.termRuns", Ground.rule("completion")),
  ASKED_ALREADY("applications.askedAlready", Ground.rule("completion")),
  DECIDED_ALREADY("applications.decidedAlready", PlatformRule.ONCE),
  WITHDRAWN("applications.checkOfWithdrawn", PlatformRule.WHAT_ENDED);

  private final String key;
  private final Ground ground;

  CheckingRefusal(String key, Ground ground) {
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
