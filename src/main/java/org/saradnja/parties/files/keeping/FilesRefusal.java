package org.saradnja.parties.files.keeping;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a file is not handed out. */
enum FilesRefusal implements Refusal {
  INFECTED("files.infected", PlatformRule.SAFE_FILES),
  WAITING_FOR_SCANNER("files.waitingForScanner", PlatformRule.SAFE_FILES);

  private final String key;
  private final Ground ground;

  FilesRefusal(String key, Ground ground) {
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
