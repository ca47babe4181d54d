package org.saradnja.parties.files.keeping;

import org.saradnja.base.kernel.Refusal;

/** Why a file is not handed out. */
enum FilesRefusal implements Refusal {
  INFECTED("files.infected"),
  WAITING_FOR_SCANNER("files.waitingForScanner");

  private final String key;

  FilesRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
