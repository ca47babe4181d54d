package org.saradnja.training.sessions.attending;

import org.saradnja.base.kernel.Refusal;

/** Why somebody cannot be checked in. */
enum AttendingRefusal implements Refusal {
  NOT_TODAY("attendance.notToday"),
  NO_SUCH_POINT("attendance.noSuchPoint");

  private final String key;

  AttendingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
