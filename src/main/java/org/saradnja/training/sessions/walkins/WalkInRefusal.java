package org.saradnja.training.sessions.walkins;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why somebody is not taken on the list or not joined. */
enum WalkInRefusal implements Refusal {
  NOT_TODAY("attendance.notToday", PlatformRule.IN_TIME),
  MERGED_ALREADY("attendance.mergedAlready", PlatformRule.ONCE),
  ON_THE_LIST_ALREADY("attendance.onTheListAlready", PlatformRule.ONE_OF_A_KIND);

  private final String key;
  private final Ground ground;

  WalkInRefusal(String key, Ground ground) {
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
