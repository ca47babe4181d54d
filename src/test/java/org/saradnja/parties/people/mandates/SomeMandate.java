package org.saradnja.parties.people.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.springframework.context.ApplicationContext;

/** A mandate for a test that needs somebody who may act. */
public final class SomeMandate {

  static final LocalDate LONG_AGO = LocalDate.parse("2012-01-01");
  static final Instant GRANTED = Instant.parse("2026-11-02T08:00:00Z");

  private SomeMandate() {}

  /** Holds since long ago and without end. */
  public static Mandate of(
      PersonId person, Role role, Party party, ApplicationContext application) {
    var mandate = of(person, role, party);
    application.getBean(MandateTable.class).insert(mandate, GRANTED);
    return mandate;
  }

  static Mandate of(PersonId person, Role role, Party party) {
    return new Mandate(UUID.randomUUID(), person, role, party, LONG_AGO, Optional.empty());
  }
}
