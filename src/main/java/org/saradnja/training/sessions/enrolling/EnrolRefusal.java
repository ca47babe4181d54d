package org.saradnja.training.sessions.enrolling;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act on an enrolment is refused. */
enum EnrolRefusal implements Refusal {
  CLOSED("enrolments.closed", Ground.rule("training-closing")),
  CANCELLED("enrolments.cancelled", PlatformRule.WHAT_ENDED),
  APPLIED_ALREADY("enrolments.appliedAlready", PlatformRule.ONE_OF_A_KIND),
  NOT_OFFERED("enrolments.notOffered", PlatformRule.IN_ORDER),
  LAPSED("enrolments.lapsed", Ground.rule("seat-confirmation")),
  ENDED("enrolments.ended", PlatformRule.WHAT_ENDED),
  BEGUN("enrolments.begun", PlatformRule.IN_TIME),
  NOT_BEGUN("enrolments.notBegun", PlatformRule.AS_IT_HAPPENED),
  NO_SEAT("enrolments.noSeat", PlatformRule.LIMITS),
  FULL("enrolments.full", PlatformRule.LIMITS),
  NOT_APPLIED("enrolments.notApplied", PlatformRule.IN_ORDER),
  NOT_OF_THE_PAST("enrolments.notOfThePast", PlatformRule.AS_IT_HAPPENED),
  NO_REASON("enrolments.noReason", PlatformRule.WITH_REASONS);

  private final String key;
  private final Ground ground;

  EnrolRefusal(String key, Ground ground) {
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
