package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Keepers;
import org.springframework.stereotype.Component;

/**
 * An officer keeps the organisations seated in the unit, the national office and the administrators
 * of the installation the whole register.
 */
@Component
class KeepersByMandates implements Keepers {

  private final Authorisation authorisation;

  KeepersByMandates(Authorisation authorisation) {
    this.authorisation = authorisation;
  }

  @Override
  public List<Keeper> of(Reader who) {
    return who instanceof SignedIn person
        ? authorisation.mandates(person).stream().flatMap(KeepersByMandates::keeper).toList()
        : List.of();
  }

  private static Stream<Keeper> keeper(Mandate mandate) {
    var keepsAll = mandate.role() == Role.NATIONAL_OFFICE || mandate.role() == Role.ADMINISTRATOR;
    if (keepsAll) {
      return Stream.of(new Keeper(mandate.actor(), Optional.empty()));
    }
    return mandate.role() == Role.OFFICER && mandate.party() instanceof Party.OfUnit(var unit)
        ? Stream.of(new Keeper(mandate.actor(), Optional.of(unit)))
        : Stream.empty();
  }
}
