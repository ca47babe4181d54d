package org.saradnja.training.sessions.enrolling;

import org.saradnja.base.kernel.Refusal;

/** Why an act on an enrolment is refused. */
enum EnrolRefusal implements Refusal {
  CLOSED("enrolments.closed"),
  CANCELLED("enrolments.cancelled"),
  APPLIED_ALREADY("enrolments.appliedAlready"),
  NOT_OFFERED("enrolments.notOffered"),
  LAPSED("enrolments.lapsed"),
  ENDED("enrolments.ended"),
  BEGUN("enrolments.begun"),
  NOT_BEGUN("enrolments.notBegun"),
  NO_SEAT("enrolments.noSeat"),
  FULL("enrolments.full"),
  NOT_APPLIED("enrolments.notApplied"),
  NOT_OF_THE_PAST("enrolments.notOfThePast"),
  NO_REASON("enrolments.noReason");

  private final String key;

  EnrolRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
