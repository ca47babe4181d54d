package org.saradnja.parties.registry.units;

import org.saradnja.base.kernel.Refusal;

/** Why an institution is not entered among those that issue calls. */
enum TenantRefusal implements Refusal {
  ALREADY_ENTERED("tenants.alreadyEntered"),
  NOT_AN_INSTITUTION("tenants.notAnInstitution");

  private final String key;

  TenantRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
