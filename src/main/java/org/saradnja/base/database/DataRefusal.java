package org.saradnja.base.database;

import org.saradnja.base.kernel.Refusal;

enum DataRefusal implements Refusal {
  NOTHING_TO_BACK_UP("database.nothingToBackUp"),
  TARGET_NOT_EMPTY("database.targetNotEmpty"),
  NOT_A_BACKUP("database.notABackup");

  private final String key;

  DataRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
