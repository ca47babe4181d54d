package org.saradnja.training.sessions.attending;

import org.saradnja.base.kernel.Refusal;

/** Why somebody cannot be checked in, or the list is not changed. */
enum AttendingRefusal implements Refusal {
  NOT_TODAY("attendance.notToday"),
  NO_SUCH_POINT("attendance.noSuchPoint"),
  NOT_OF_THE_PAST("attendance.notOfThePast"),
  TAKEN_OVER("attendance.takenOver"),
  NOT_YET("attendance.notYet"),
  NOTHING_CHANGED("attendance.nothingChanged"),
  CHANGED_MEANWHILE("attendance.changedMeanwhile"),
  SIGNED_ALREADY("attendance.signedAlready");

  private final String key;

  AttendingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
