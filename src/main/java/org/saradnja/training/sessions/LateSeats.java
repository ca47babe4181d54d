package org.saradnja.training.sessions;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;

/** Seats for those who came without one, while there are seats. */
public interface LateSeats {

  /**
   * The seat of the same person if there is one already, else a free one. Refused when none is
   * free: nobody gets a seat that the training does not have.
   */
  EnrolmentId give(SignedIn who, SessionId session, Newcomer newcomer);

  record Newcomer(Localised name, Optional<UnitId> unit, Gender gender, String email) {}
}
