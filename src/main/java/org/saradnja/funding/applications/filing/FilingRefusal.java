package org.saradnja.funding.applications.filing;

import org.saradnja.base.kernel.Refusal;

/** Why an application is not received, or not withdrawn. */
enum FilingRefusal implements Refusal {
  LATE("applications.late"),
  LATE_COMPLETION("applications.lateCompletion"),
  NOT_OPEN_YET("applications.notOpenYet"),
  CHANGED_SINCE_REVIEW("applications.changedSinceReview"),
  ALREADY_WITHDRAWN("applications.alreadyWithdrawn"),
  TOO_LATE_TO_WITHDRAW("applications.tooLateToWithdraw");

  private final String key;

  FilingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
