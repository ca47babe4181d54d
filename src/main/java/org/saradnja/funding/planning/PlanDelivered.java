package org.saradnja.funding.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * An edition of the plan was delivered to the ministry that keeps the calendar.
 *
 * @param deliveredOn as the confirmation says
 * @param content the digest of the canonical JSON of the record of delivery
 */
public record PlanDelivered(
    PlanId plan,
    String unit,
    int year,
    int edition,
    LocalDate deliveredOn,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  @Override
  public String subject() {
    return plan.subject();
  }
}
