package org.saradnja.parties.registry.institutions;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why the register of institutions refuses an act. */
enum InstitutionRefusal implements Refusal {
  CODE_TAKEN("institutions.codeTaken", PlatformRule.ONE_OF_A_KIND),
  NAMED_LATER("institutions.namedLater", PlatformRule.AS_IT_HAPPENED),
  NEEDED("institutions.needed", PlatformRule.SOMEBODY_REMAINS),
  CLOSED("institutions.closed", PlatformRule.WHAT_ENDED);

  private final String key;
  private final Ground ground;

  InstitutionRefusal(String key, Ground ground) {
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
