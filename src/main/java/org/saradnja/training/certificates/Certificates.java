package org.saradnja.training.certificates;

import java.time.LocalDate;
import java.util.Map;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

/** The register of certificates, for those who ask who is trained. */
public interface Certificates {

  /** Whether the person held a certificate in the subject area, not revoked, on the day. */
  boolean holdsValid(PersonId person, String subject, LocalDate on);

  /** Certificates of each unit that stand today; confirmations are not counted. */
  Map<UnitId, Integer> standingByUnit();
}
