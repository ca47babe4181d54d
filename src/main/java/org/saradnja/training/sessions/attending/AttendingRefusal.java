package org.saradnja.training.sessions.attending;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why somebody cannot be checked in, or the list is not changed. */
enum AttendingRefusal implements Refusal {
  NOT_TODAY("attendance.notToday", PlatformRule.IN_TIME),
  NO_SUCH_POINT("attendance.noSuchPoint", Ground.rule("attendance-points")),
  NOT_OF_THE_PAST("attendance.notOfThePast", PlatformRule.AS_IT_HAPPENED),
  TAKEN_OVER("attendance.takenOver", PlatformRule.ONCE),
  NOT_YET("attendance.notYet", PlatformRule.AS_IT_HAPPENED),
  NOTHING_CHANGED("attendance.nothingChanged", PlatformRule.SOMETHING_CHANGES),
  CHANGED_MEANWHILE("attendance.changedMeanwhile", PlatformRule.AS_SEEN),
  SIGNED_ALREADY("attendance.signedAlready", PlatformRule.AS_IT_HAPPENED);

  private final String key;
  private final Ground ground;

  AttendingRefusal(String key, Ground ground) {
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
