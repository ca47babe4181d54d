package org.saradnja.base.database;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

enum DataRefusal implements Refusal {
  NOTHING_TO_BACK_UP("database.nothingToBackUp", PlatformRule.COMPLETE),
  TARGET_NOT_EMPTY("database.targetNotEmpty", PlatformRule.AS_SEEN),
  NOT_A_BACKUP("database.notABackup", PlatformRule.COMPLETE);

  private final String key;
  private final Ground ground;

  DataRefusal(String key, Ground ground) {
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
