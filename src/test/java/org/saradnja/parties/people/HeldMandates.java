package org.saradnja.parties.people;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;

/** Authorisation by the mandates that a test hands in, on whatever day. */
public record HeldMandates(List<Mandate> all) implements Authorisation {

  public HeldMandates(Mandate... held) {
    this(List.of(held));
  }

  @Override
  public Optional<Mandate> mandate(SignedIn who, Doing doing, Party of) {
    return mandates(who).stream()
        .filter(held -> held.party().equals(of) && doing.roles().contains(held.role()))
        .findFirst();
  }

  @Override
  public Mandate require(SignedIn who, Doing doing, Party of) {
    return mandate(who, doing, of).orElseThrow(() -> new NoSuchThing(doing.name()));
  }

  @Override
  public List<Mandate> mandates(SignedIn who) {
    return all.stream().filter(held -> held.person().equals(who.person())).toList();
  }

  @Override
  public List<Mandate> holders(Role role, Party party) {
    return all.stream().filter(held -> held.role() == role && held.party().equals(party)).toList();
  }
}
