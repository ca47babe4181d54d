package org.saradnja.parties.registry.institutions;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKind;
import org.saradnja.parties.registry.InstitutionName;

/**
 * What is entered about an institution.
 *
 * @param from the first day of the name, absent when it is older than the register
 */
record Facts(
    String code,
    InstitutionKind kind,
    Localised name,
    String english,
    Optional<LocalDate> from,
    Institution.Contact contact) {

  Institution opened(boolean invented) {
    return new Institution(
        code,
        kind,
        new InstitutionName(name, english, from, Optional.empty()),
        contact,
        true,
        false,
        invented,
        Optional.empty());
  }

  /** The institution with this kind and contact, under the name it has. */
  Institution correcting(Institution known) {
    return new Institution(
        known.code(),
        kind,
        known.name(),
        contact,
        known.listed(),
        known.needed(),
        known.invented(),
        known.closedOn());
  }

  /** From which day a new name is borne: today when nobody said. */
  LocalDate since(LocalDate today) {
    return from.orElse(today);
  }

  /** What is not said of the contact stays as it is known. */
  Facts keeping(Institution.Contact known) {
    return new Facts(
        code,
        kind,
        name,
        english,
        from,
        new Institution.Contact(
            said(contact.address(), known.address()),
            said(contact.email(), known.email()),
            said(contact.telephone(), known.telephone()),
            said(contact.page(), known.page())));
  }

  private static String said(String now, String before) {
    return now.isEmpty() ? before : now;
  }

  boolean renames(Institution known) {
    return !known.name().serbian().equals(name) || !known.name().english().equals(english);
  }

  Digest digest() {
    return Digest.of(CanonicalJson.of(this));
  }
}
