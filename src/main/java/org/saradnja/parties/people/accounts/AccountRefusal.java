package org.saradnja.parties.people.accounts;

import org.saradnja.base.kernel.Refusal;

/** Why an account is not opened or changed. */
enum AccountRefusal implements Refusal {
  NOT_THE_FIRST("people.notTheFirst"),
  ADDRESS_TAKEN("people.addressTaken");

  private final String key;

  AccountRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
