package org.saradnja.parties.registry.organisations;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why the register refuses an entry. */
enum RegistryRefusal implements Refusal {
  ALREADY_ENTERED("registry.alreadyEntered", PlatformRule.ONE_OF_A_KIND),
  TAX_NUMBER_TAKEN("registry.taxNumberTaken", PlatformRule.ONE_OF_A_KIND),
  LAST_REPRESENTATIVE("registry.lastRepresentative", PlatformRule.SOMEBODY_REMAINS),
  ENDED_BEFORE_BEGUN("registry.endedBeforeBegun", PlatformRule.AS_IT_HAPPENED);

  private final String key;
  private final Ground ground;

  RegistryRefusal(String key, Ground ground) {
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
