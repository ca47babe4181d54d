package org.saradnja.funding.planning;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A published plan got a new edition, with its reason in the edition.
 *
 * @param edition its number; the plan as first published is number 1
 */
public record PlanAmended(
    PlanId plan, String unit, int year, int edition, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return plan.subject();
  }
}
