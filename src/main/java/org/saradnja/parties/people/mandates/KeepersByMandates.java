package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/**
 * An officer keeps the organisations seated in the unit and what is said of the unit itself, the
 * national office and the administrators of the installation the whole register of organisations.
 */
@Component
class KeepersByMandates implements Keepers {

  private final Authorisation authorisation;

  KeepersByMandates(Authorisation authorisation) {
    this.authorisation = authorisation;
  }

  @Override
  public List<Keeper> of(Reader who) {
    return held(who).flatMap(KeepersByMandates::keeper).toList();
  }

  @Override
  public List<UnitId> units(Reader who) {
    return held(who)
        .filter(mandate -> Doing.KEEP_UNIT.roles().contains(mandate.role()))
        .map(Mandate::party)
        .flatMap(party -> party instanceof Party.OfUnit(var unit) ? Stream.of(unit) : Stream.of())
        .distinct()
        .toList();
  }

  @Override
  public Optional<Actor> ofUnit(Reader who, UnitId unit) {
    return who instanceof SignedIn person
        ? authorisation.mandate(person, Doing.KEEP_UNIT, new Party.OfUnit(unit)).map(Mandate::actor)
        : Optional.empty();
  }

  @Override
  public Optional<Actor> ofInstitutions(Reader who) {
    return who instanceof SignedIn person
        ? authorisation
            .mandate(person, Doing.KEEP_INSTITUTIONS, Party.INSTALLATION)
            .map(Mandate::actor)
        : Optional.empty();
  }

  private Stream<Mandate> held(Reader who) {
    return who instanceof SignedIn person
        ? authorisation.mandates(person).stream()
        : Stream.empty();
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
