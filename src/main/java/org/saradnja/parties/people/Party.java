package org.saradnja.parties.people;

import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;

/** For whom a mandate lets somebody act. */
public sealed interface Party {

  /** As the ledger names it. */
  String name();

  record OfUnit(UnitId unit) implements Party {
    @Override
    public String name() {
      return unit.party();
    }
  }

  record OfOrganisation(OrganisationId organisation) implements Party {
    @Override
    public String name() {
      return organisation.party();
    }
  }

  /** An institution of the state, a donor, or the installation itself, by its code. */
  record OfInstitution(String code) implements Party {
    @Override
    public String name() {
      return "institution:" + code;
    }
  }
}
