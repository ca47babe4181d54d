package org.saradnja.training.sessions;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

/** Applications of a unit's employees, for those who keep account of who learns what. */
public interface Enrolments {

  /** All that were ever made, the latest first. */
  List<Enrolled> of(UnitId unit);

  /**
   * @param job at which the employee works; empty when nobody said
   * @param seated whether a seat is or was theirs, whether or not they came
   * @param absent whether they had a seat and did not come
   * @param waits whether the application is still to be decided, waits or was offered a seat
   */
  record Enrolled(
      EnrolmentId enrolment,
      SessionId session,
      Optional<PersonId> person,
      Localised name,
      String email,
      String job,
      boolean seated,
      boolean absent,
      boolean waits) {}
}
