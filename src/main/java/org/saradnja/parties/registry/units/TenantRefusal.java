package org.saradnja.parties.registry.units;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an institution is not entered among those that issue calls. */
enum TenantRefusal implements Refusal {
  ALREADY_ENTERED("tenants.alreadyEntered", PlatformRule.ONE_OF_A_KIND),
  NOT_AN_INSTITUTION("tenants.notAnInstitution", PlatformRule.ONES_OWN_PARTY);

  private final String key;
  private final Ground ground;

  TenantRefusal(String key, Ground ground) {
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
