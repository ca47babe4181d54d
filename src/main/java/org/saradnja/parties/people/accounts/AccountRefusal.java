package org.saradnja.parties.people.accounts;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an account is not opened or changed. */
enum AccountRefusal implements Refusal {
  NOT_THE_FIRST("people.notTheFirst", PlatformRule.ONCE),
  ADDRESS_TAKEN("people.addressTaken", PlatformRule.ONE_OF_A_KIND);

  private final String key;
  private final Ground ground;

  AccountRefusal(String key, Ground ground) {
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
