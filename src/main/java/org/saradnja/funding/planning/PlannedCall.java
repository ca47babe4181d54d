package org.saradnja.funding.planning;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;

/**
 * A row of a yearly plan. The regulation asks for grantor, area, name and planned period;
 * amount, budget line and contact are what good plans add.
 *
 * @param grantor the body in whose budget the money is, as the plan names it
 * @param areas codes of the areas of public interest
 * @param budgetLine the economic classification, 481 for grants to associations
 */
public record PlannedCall(
    PlanRowId id,
    String grantor,
    List<String> areas,
    String name,
    PlannedPeriod period,
    Optional<Dinars> amount,
    String budgetLine,
    String contact) {

  public PlannedCall {
    areas = List.copyOf(areas);
    if (grantor.isBlank() || name.isBlank() || areas.isEmpty()) {
      throw new IllegalArgumentException("A row names grantor, area, name and period (R-003)");
    }
  }
}
