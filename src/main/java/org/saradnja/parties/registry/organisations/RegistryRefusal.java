package org.saradnja.parties.registry.organisations;

import org.saradnja.base.kernel.Refusal;

/** Why the register refuses an entry. */
enum RegistryRefusal implements Refusal {
  ALREADY_ENTERED("registry.alreadyEntered"),
  TAX_NUMBER_TAKEN("registry.taxNumberTaken"),
  LAST_REPRESENTATIVE("registry.lastRepresentative"),
  ENDED_BEFORE_BEGUN("registry.endedBeforeBegun");

  private final String key;

  RegistryRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
