package org.saradnja.parties.people;

import java.util.UUID;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;

/** For whom a mandate lets somebody act. */
public sealed interface Party {

  /** The installation itself, for which its administrators act. */
  Party INSTALLATION = new OfInstitution("instalacija");

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

  /** The party that has the name. */
  static Party named(String name) {
    int colon = name.indexOf(':');
    var rest = name.substring(colon + 1);
    return switch (name.substring(0, Math.max(colon, 0))) {
      case "unit" -> new OfUnit(new UnitId(rest));
      case "organisation" -> new OfOrganisation(new OrganisationId(UUID.fromString(rest)));
      case "institution" -> new OfInstitution(rest);
      default -> throw new IllegalArgumentException("No party is named " + name);
    };
  }
}
