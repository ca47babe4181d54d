package org.saradnja.training.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.saradnja.base.database.Trip;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

/** Those who have a seat: applied, approved, and neither withdrawn nor replaced. */
public interface Participants {

  /** Throws {@code NoSuchThing} when there is none. */
  Participant get(EnrolmentId id);

  Optional<Participant> find(SessionId session, PersonId person);

  /** Which of the seats are of the session, asked on a trip and looked at when it is over. */
  default Supplier<Set<EnrolmentId>> ask(
      Trip trip, SessionId session, Collection<EnrolmentId> seats) {
    return () ->
        of(session).stream()
            .map(Participant::enrolment)
            .filter(seats::contains)
            .collect(Collectors.toSet());
  }

  /** In Serbian order of their names. */
  List<Participant> of(SessionId session);

  /** All seats a person ever had, the latest first. */
  List<Participant> of(PersonId person);

  /** All seats that employees of the unit ever had, the latest first. */
  List<Participant> of(UnitId unit);
}
