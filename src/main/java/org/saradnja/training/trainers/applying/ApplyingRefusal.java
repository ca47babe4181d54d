package org.saradnja.training.trainers.applying;

import org.saradnja.base.kernel.Refusal;

/** Why an act on an application for accreditation is refused. */
enum ApplyingRefusal implements Refusal {
  LATE("trainerApplications.late"),
  NOT_OPEN("trainerApplications.notOpen"),
  CALL_ANNULLED("trainerApplications.callAnnulled"),
  SITS_IN_COMMITTEE("trainerApplications.sitsInCommittee"),
  SENT_ALREADY("trainerApplications.sentAlready"),
  INCOMPLETE("trainerApplications.incomplete"),
  CHANGED_SINCE_REVIEW("trainerApplications.changedSinceReview"),
  NOT_SENT("trainerApplications.notSent"),
  DECIDED("trainerApplications.decided"),
  TOO_MANY_FILES("trainerApplications.tooManyFiles");

  private final String key;

  ApplyingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
