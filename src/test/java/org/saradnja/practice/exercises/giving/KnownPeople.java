package org.saradnja.practice.exercises.giving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.People.Addressee;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;

/** Accounts that a test names by their addresses. */
record KnownPeople(Map<String, PersonId> accounts) implements People {

  private static final Localised NAME = Localised.ofCyrillic("Вежбан Вежбовић");

  @Override
  public Localised nameOf(PersonId person) {
    return NAME;
  }

  @Override
  public Addressee addressee(PersonId person) {
    return accounts.entrySet().stream()
        .filter(one -> one.getValue().equals(person))
        .map(one -> new Addressee(one.getKey(), NAME, Face.CYRILLIC.name()))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("account " + person.value()));
  }

  @Override
  public Supplier<Optional<Addressee>> askAddressee(Trip trip, PersonId person) {
    return () -> Optional.of(addressee(person));
  }

  @Override
  public Optional<PersonId> withEmail(String email) {
    return Optional.ofNullable(accounts.get(email));
  }

  @Override
  public List<Mandate> holders(Role role, Party party) {
    return List.of();
  }
}
