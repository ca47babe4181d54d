package org.saradnja.training.capacity;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.certificates.DocumentKind;

/**
 * That somebody with a role is to be trained by a programme. What is set for the same role and
 * programme later takes its place from its day on.
 *
 * @param number under which it was set; zero before that
 * @param unit that set it for itself; empty for all units
 * @param programme code of the programme, one for all its years
 * @param kind the least document that meets it
 * @param asked false when it is not asked for any more
 */
public record TrainingNeed(
    int number,
    Optional<UnitId> unit,
    Role role,
    String programme,
    DocumentKind kind,
    boolean asked,
    LocalDate validFrom,
    Provision provision) {

  /** Whether a document of this kind is enough; a certificate always is. */
  public boolean isMetBy(DocumentKind document) {
    return switch (kind) {
      case CONFIRMATION -> true;
      case CERTIFICATE -> document == DocumentKind.CERTIFICATE;
    };
  }

  /** Whether both say something of the same; the later one counts. */
  public boolean isOfTheSameAs(TrainingNeed other) {
    return unit.equals(other.unit) && role == other.role && programme.equals(other.programme);
  }
}
