package org.saradnja.training.sessions;

import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

/** Those who have a seat: applied, approved, and neither withdrawn nor replaced. */
public interface Participants {

  /** Throws {@code NoSuchThing} when there is none. */
  Participant get(EnrolmentId id);

  Optional<Participant> find(SessionId session, PersonId person);

  /** In Serbian order of their names. */
  List<Participant> of(SessionId session);

  /** All seats a person ever had, the latest first. */
  List<Participant> of(PersonId person);

  /** All seats that employees of the unit ever had, the latest first. */
  List<Participant> of(UnitId unit);
}
