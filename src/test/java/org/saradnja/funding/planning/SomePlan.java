package org.saradnja.funding.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Dinars;

/** Rows of plans for tests. */
public final class SomePlan {

  private SomePlan() {}

  public static PlannedCall row(int year, String name, int first, int last) {
    return row(new PlanRowId(UUID.randomUUID()), year, name, first, last);
  }

  public static PlannedCall row(PlanRowId id, int year, String name, int first, int last) {
    return new PlannedCall(
        id,
        "Општина Лучани",
        List.of("CUL", "ENV"),
        name,
        PlannedPeriod.of(year, first, last),
        Optional.of(Dinars.of(2_000_000)),
        "481",
        "");
  }
}
