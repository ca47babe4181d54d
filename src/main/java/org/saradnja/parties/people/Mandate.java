package org.saradnja.parties.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Actor;

/** A person acts for a party in a role, from a day, until a day or until it ends. */
public record Mandate(
    UUID id, PersonId person, Role role, Party party, LocalDate from, Optional<LocalDate> until) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Under which mandate an act is done, as the ledger keeps it. */
  public Actor actor() {
    return new Actor(id, party.name(), role.name().toLowerCase(Locale.ROOT));
  }
}
