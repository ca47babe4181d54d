package org.saradnja.training.sessions.materials;

import org.saradnja.base.kernel.Refusal;

/** Why a material is not edited. */
enum MaterialRefusal implements Refusal {
  TAKEN_DOWN("materials.takenDown");

  private final String key;

  MaterialRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
