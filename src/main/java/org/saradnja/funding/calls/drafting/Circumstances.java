package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.PublishedText.Charge;
import org.saradnja.funding.calls.PublishedText.Issuer;

/**
 * Everything outside of its text that the publication of a draft depends on.
 *
 * @param areas all areas of public interest
 * @param rules that hold for the unit on the day
 * @param charge the officer in charge, unknown in a preview
 * @param now when it is, or would be, published
 */
record Circumstances(
    Issuer issuer,
    List<Area> areas,
    RulesInForce rules,
    OnPlan plan,
    Approval approval,
    Optional<Charge> charge,
    Instant now) {

  Circumstances {
    areas = List.copyOf(areas);
  }

  LocalDate day() {
    return LocalDate.ofInstant(now, Office.ZONE);
  }
}
