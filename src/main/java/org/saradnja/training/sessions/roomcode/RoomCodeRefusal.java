package org.saradnja.training.sessions.roomcode;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why no code is shown. */
enum RoomCodeRefusal implements Refusal {
  NOT_TODAY("attendance.notToday", PlatformRule.IN_TIME),
  NO_SUCH_POINT("attendance.noSuchPoint", Ground.rule("attendance-points"));

  private final String key;
  private final Ground ground;

  RoomCodeRefusal(String key, Ground ground) {
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
