package org.saradnja.parties.registry.institutions;

import org.saradnja.base.kernel.Refusal;

/** Why the register of institutions refuses an act. */
enum InstitutionRefusal implements Refusal {
  CODE_TAKEN("institutions.codeTaken"),
  NAMED_LATER("institutions.namedLater"),
  NEEDED("institutions.needed"),
  CLOSED("institutions.closed");

  private final String key;

  InstitutionRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
