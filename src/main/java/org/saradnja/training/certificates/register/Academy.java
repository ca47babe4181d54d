package org.saradnja.training.certificates.register;

import org.saradnja.parties.people.Party;

/** The institution that keeps the register. */
final class Academy {

  static final String CODE = "akademija";
  static final Party PARTY = new Party.OfInstitution(CODE);

  private Academy() {}
}
