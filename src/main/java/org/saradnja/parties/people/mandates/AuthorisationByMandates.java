package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Asks the mandates in the database each time, so that an ended one ends at once. */
@Component
class AuthorisationByMandates implements Authorisation {

  private final MandateTable table;
  private final LegalTime time;

  AuthorisationByMandates(MandateTable table, LegalTime time) {
    this.table = table;
    this.time = time;
  }

  @Override
  public Optional<Mandate> mandate(SignedIn who, Doing doing, Party of) {
    return mandates(who).stream()
        .filter(mandate -> mandate.party().equals(of))
        .filter(mandate -> doing.roles().contains(mandate.role()))
        .findFirst();
  }

  @Override
  public Mandate require(SignedIn who, Doing doing, Party of) {
    return mandate(who, doing, of)
        .orElseThrow(() -> new NoSuchThing("mandate to " + doing + " of " + of.name()));
  }

  @Override
  public List<Mandate> mandates(SignedIn who) {
    var today = time.today();
    return table.of(who.person()).stream().filter(mandate -> mandate.holdsOn(today)).toList();
  }

  @Override
  public List<Mandate> holders(Role role, Party party) {
    return table.holding(role, party, time.today());
  }
}
