package org.saradnja.training.sessions;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

/**
 * Somebody who has, or had, a seat in a session.
 *
 * @param person the account; a walk-in may have none until the organiser joins them
 * @param unit whose employee the participant is; guests of institutions have none
 * @param email empty when none was given
 */
public record Participant(
    EnrolmentId enrolment,
    SessionId session,
    Optional<PersonId> person,
    Localised name,
    Optional<UnitId> unit,
    Gender gender,
    String email) {}
