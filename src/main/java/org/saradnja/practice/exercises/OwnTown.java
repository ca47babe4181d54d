package org.saradnja.practice.exercises;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.TownNumber;
import org.saradnja.parties.registry.UnitId;

/**
 * The town of a pair in one of its rounds.
 *
 * @param round from one; a reset closes the town and begins the next round
 * @param stuck whether it was tried often enough and waits for a reset
 * @param madeAt when everything in it was prepared
 */
public record OwnTown(
    UUID id,
    TownNumber number,
    int round,
    UnitId unit,
    Localised name,
    Instant orderedAt,
    boolean stuck,
    Optional<Instant> madeAt,
    Optional<Instant> closedAt) {

  public boolean isReady() {
    return madeAt.isPresent() && closedAt.isEmpty();
  }
}
