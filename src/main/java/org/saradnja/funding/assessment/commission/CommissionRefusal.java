package org.saradnja.funding.assessment.commission;

import org.saradnja.base.kernel.Refusal;

/** Why a commission is not appointed, or a statement not signed. */
enum CommissionRefusal implements Refusal {
  ALREADY_APPOINTED("assessment.alreadyAppointed"),
  CALL_STILL_OPEN("assessment.callStillOpen"),
  ALREADY_SIGNED("assessment.alreadySigned"),
  LIST_ALREADY_PUBLISHED("assessment.listAlreadyPublished");

  private final String key;

  CommissionRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
