package org.saradnja.training.capacity.staff;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Enrolments.Enrolled;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;

/** Employees of one unit, and what they have, on a day in April. */
final class SampleStaff {

  static final String PROGRAMME = "saradnja-sa-ocd";
  static final LocalDate TODAY = LocalDate.of(2027, 4, 20);
  static final LocalDate NOTICE = TODAY.plusMonths(3);

  private SampleStaff() {}

  static EnrolmentId enrolment(int number) {
    return new EnrolmentId(new UUID(3, number));
  }

  static PersonId person(int number) {
    return new PersonId(new UUID(4, number));
  }

  /** A seat in a training that begins on the day and lasts two. */
  static Seat seat(
      int number, Optional<PersonId> person, String name, String email, LocalDate first) {
    return seat(enrolled(number, person, name, email, true), first);
  }

  static Seat seat(Enrolled enrolled, LocalDate first) {
    return new Seat(
        enrolled,
        PROGRAMME,
        new SessionCode("ocd-2027-proba"),
        new Place("Проба", "Пробе", "у Проби"),
        first,
        first.plusDays(1),
        false);
  }

  static Enrolled enrolled(
      int number, Optional<PersonId> person, String name, String email, boolean seated) {
    return new Enrolled(
        enrolment(number),
        new SessionId(new UUID(5, 5)),
        person,
        Localised.ofCyrillic(name),
        email,
        "саветник",
        seated,
        false,
        !seated);
  }

  /** Issued for an enrolment of that number. */
  static Held document(int number, DocumentKind kind, Optional<LocalDate> validUntil) {
    return document(number, "Проба Пробић", kind, validUntil, Optional.empty());
  }

  static Held document(
      int number,
      String name,
      DocumentKind kind,
      Optional<LocalDate> validUntil,
      Optional<Instant> revokedAt) {
    return new Held(
        new CertificateId(new UUID(6, number)),
        CertificateCode.random(new SecureRandom()),
        "V-" + number,
        kind,
        PROGRAMME,
        "civilno-drustvo",
        new SessionId(new UUID(5, 5)),
        enrolment(number),
        Optional.empty(),
        Optional.of(new UnitId("vezbaonica")),
        Localised.ofCyrillic(name),
        Localised.ofCyrillic("Сарадња са ОЦД"),
        Instant.parse("2027-03-15T09:00:00Z").plusSeconds(number),
        validUntil,
        revokedAt,
        true);
  }

  static Holder holder(int number, String name, String email, Role... roles) {
    return new Holder(person(number), Localised.ofCyrillic(name), email, List.of(roles));
  }

  static TrainingNeed need(Role role, DocumentKind kind) {
    return new TrainingNeed(
        1,
        Optional.empty(),
        role,
        PROGRAMME,
        kind,
        true,
        LocalDate.of(2027, 1, 15),
        new Provision("препорука", "", false));
  }
}
