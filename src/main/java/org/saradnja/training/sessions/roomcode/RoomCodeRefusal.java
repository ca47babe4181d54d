package org.saradnja.training.sessions.roomcode;

import org.saradnja.base.kernel.Refusal;

/** Why no code is shown. */
enum RoomCodeRefusal implements Refusal {
  NOT_TODAY("attendance.notToday"),
  NO_SUCH_POINT("attendance.noSuchPoint");

  private final String key;

  RoomCodeRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
