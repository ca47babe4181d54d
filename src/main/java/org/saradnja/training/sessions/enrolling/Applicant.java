package org.saradnja.training.sessions.enrolling;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.Gender;

/**
 * Who is to take part, and with whose consent (Law on Employees in Autonomous Provinces and Local
 * Self-Government Units: training is a right and a duty by the employer's needs).
 *
 * @param job at which the participant works
 */
record Applicant(
    Optional<PersonId> person,
    Localised name,
    Optional<UnitId> unit,
    Gender gender,
    String email,
    String job,
    Consent consent,
    Needs needs) {

  /**
   * @param superior name of the immediate superior, or how the unit gave its consent
   */
  record Consent(String superior, LocalDate on) {}

  /**
   * @param lodging whether a night is needed
   */
  record Needs(String text, boolean lodging) {

    static final Needs NONE = new Needs("", false);
  }

  /** By which the same name is found in either script, with or without diacritics. */
  String nameKey() {
    return SearchKey.of(name.cyrillic());
  }

  String emailKey() {
    return email.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether both are one person: the same account or address, or the same name in one unit where
   * the addresses do not tell them apart. One may apply alone and be sent by the unit as well.
   */
  boolean isSameAs(Applicant other) {
    if (person.isPresent() && person.equals(other.person)) {
      return true;
    }
    if (!email.isEmpty() && !other.email.isEmpty()) {
      return emailKey().equals(other.emailKey());
    }
    return unit.equals(other.unit) && nameKey().equals(other.nameKey());
  }
}
