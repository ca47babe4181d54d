package org.saradnja.base.practice;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A town of trainees was closed: what happened in it stays as it was, and nobody acts for it any
 * more. The mandates for it end in the same transaction.
 *
 * @param unit the slug of the town
 * @param number of the town, from which the numbers of its associations follow
 */
public record TownClosed(
    UUID town, String unit, TownNumber number, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "unit:" + unit;
  }
}
