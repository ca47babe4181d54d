package org.saradnja.funding.assessment.publishing;

import org.saradnja.base.kernel.Refusal;

/** Why a list cannot be published yet, or again. */
enum ListRefusal implements Refusal {
  ALREADY_PUBLISHED("assessment.listAlreadyPublished"),
  CALL_STILL_OPEN("assessment.listOfOpenCall"),
  UNCHECKED_APPLICATIONS("assessment.uncheckedApplications"),
  NO_COMMISSION("assessment.noCommission"),
  NO_QUORUM("assessment.noQuorum");

  private final String key;

  ListRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
