package org.saradnja.funding.planning.yearly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;

/** What a plan says: its rows in the order of their periods. */
record PlanText(List<PlannedCall> rows) {

  private static final Comparator<PlannedCall> BY_PERIOD =
      Comparator.comparing((PlannedCall row) -> row.period().first())
          .thenComparing(row -> row.period().last())
          .thenComparing(row -> row.id().value());

  /** Stands below the order, which its constructor asks. */
  static final PlanText EMPTY = new PlanText(List.of());

  PlanText {
    rows = rows.stream().sorted(BY_PERIOD).toList();
  }

  Optional<PlannedCall> find(PlanRowId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** With the row, in place of an earlier one of the same id. */
  PlanText with(PlannedCall written) {
    var changed = new ArrayList<>(without(written.id()).rows());
    changed.add(written);
    return new PlanText(changed);
  }

  PlanText without(PlanRowId id) {
    return new PlanText(rows.stream().filter(row -> !row.id().equals(id)).toList());
  }
}
