package org.saradnja.parties.people.mandates;

import org.saradnja.base.kernel.Refusal;

/** Why a mandate is not granted or not ended. */
enum MandateRefusal implements Refusal {
  ROLE_NOT_OF_SUCH_A_PARTY("people.roleNotOfSuchAParty"),
  ALREADY_HELD("people.alreadyHeld"),
  LAST_ADMINISTRATOR("people.lastAdministrator");

  private final String key;

  MandateRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
