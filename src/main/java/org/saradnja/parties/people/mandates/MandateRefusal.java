package org.saradnja.parties.people.mandates;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a mandate is not granted or not ended. */
enum MandateRefusal implements Refusal {
  ROLE_NOT_OF_SUCH_A_PARTY("people.roleNotOfSuchAParty", PlatformRule.ONES_OWN_PARTY),
  ALREADY_HELD("people.alreadyHeld", PlatformRule.ONE_OF_A_KIND),
  LAST_ADMINISTRATOR("people.lastAdministrator", PlatformRule.SOMEBODY_REMAINS);

  private final String key;
  private final Ground ground;

  MandateRefusal(String key, Ground ground) {
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
