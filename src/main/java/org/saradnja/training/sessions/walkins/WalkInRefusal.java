package org.saradnja.training.sessions.walkins;

import org.saradnja.base.kernel.Refusal;

/** Why somebody is not taken on the list or not joined. */
enum WalkInRefusal implements Refusal {
  NOT_TODAY("attendance.notToday"),
  MERGED_ALREADY("attendance.mergedAlready"),
  ON_THE_LIST_ALREADY("attendance.onTheListAlready");

  private final String key;

  WalkInRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
