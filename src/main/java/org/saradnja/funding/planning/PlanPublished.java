package org.saradnja.funding.planning;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A unit published its yearly plan of calls (Regulation 16/2018, Article 4).
 *
 * @param unit the slug of the unit
 * @param content the digest of the canonical JSON of the edition
 */
public record PlanPublished(
    PlanId plan, String unit, int year, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return plan.subject();
  }
}
