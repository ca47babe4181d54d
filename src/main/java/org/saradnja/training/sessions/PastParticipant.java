package org.saradnja.training.sessions;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.UnitId;

/**
 * Somebody who took part in a training of the past, as its documents name them.
 *
 * @param unit absent for a guest of an institution
 * @param email empty where no document says it
 * @param invented true in the practice world
 */
public record PastParticipant(
    Localised name,
    Optional<UnitId> unit,
    Gender gender,
    String email,
    String job,
    boolean invented) {}
