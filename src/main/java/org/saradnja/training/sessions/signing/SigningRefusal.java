package org.saradnja.training.sessions.signing;

import org.saradnja.base.kernel.Refusal;

/** Why a signed list is not keyed in. */
enum SigningRefusal implements Refusal {
  NOT_YET("attendance.notYet");

  private final String key;

  SigningRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
