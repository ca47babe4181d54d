package org.saradnja.training.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** The register of certificates, for those who ask who is trained. */
public interface Certificates {

  /** Whether the person held a certificate in the subject area, not revoked, on the day. */
  boolean holdsValid(PersonId person, String subject, LocalDate on);

  /** Certificates of each unit that stand today; confirmations are not counted. */
  Map<UnitId, Integer> standingByUnit();

  /** Throws {@code NoSuchThing} when there is none. */
  Held get(CertificateId id);

  /** All documents of a person, the latest first; revoked ones are among them. */
  List<Held> of(PersonId person);

  /** All documents of each of the people, the latest first; revoked ones are among them. */
  List<Held> of(Collection<PersonId> people);

  /** All documents of employees of a unit, the latest first; revoked ones are among them. */
  List<Held> of(UnitId unit);

  /** All documents of a session in the order of their numbers; revoked ones are among them. */
  List<Held> of(SessionId session);

  /**
   * A document as others need to know it.
   *
   * @param code of the document as it stands, corrected or not
   * @param programme code of the programme, one for all its years
   * @param title of the programme
   * @param subject code of the subject area
   * @param practice whether it was issued in the practice world and proves nothing
   */
  record Held(
      CertificateId id,
      CertificateCode code,
      String number,
      DocumentKind kind,
      String programme,
      String subject,
      SessionId session,
      EnrolmentId enrolment,
      Optional<PersonId> person,
      Optional<UnitId> unit,
      Localised name,
      Localised title,
      Instant issuedAt,
      Optional<LocalDate> validUntil,
      Optional<Instant> revokedAt,
      boolean practice) {

    /** Whether it counts on the day. */
    public boolean standsOn(LocalDate day) {
      return revokedAt.isEmpty() && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
  }
}
