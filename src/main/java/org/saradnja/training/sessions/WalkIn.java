package org.saradnja.training.sessions;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.UnitId;

/**
 * Somebody who came without a seat.
 *
 * @param stand what stands in the list in place of an enrolment
 * @param employer as it was said at the door, when it is not a unit of the register
 * @param merged the participant with whom the organiser joined them
 */
public record WalkIn(
    EnrolmentId stand,
    SessionId session,
    Localised name,
    Optional<UnitId> unit,
    String employer,
    String email,
    Optional<EnrolmentId> merged) {}
