package org.saradnja.funding.planning.yearly;

import java.util.List;
import java.util.stream.Stream;
import org.saradnja.funding.planning.PlannedCall;

/** What an edition changed of the one before. */
record Differences(List<PlannedCall> added, List<Changed> changed, List<PlannedCall> removed) {

  Differences {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  record Changed(PlannedCall before, PlannedCall after) {}

  static Differences between(PlanText before, PlanText after) {
    return new Differences(
        after.rows().stream().filter(row -> before.find(row.id()).isEmpty()).toList(),
        after.rows().stream()
            .flatMap(row ->
                before.find(row.id()).filter(old -> !old.equals(row)).stream()
                    .map(old -> new Changed(old, row)))
            .toList(),
        before.rows().stream().filter(row -> after.find(row.id()).isEmpty()).toList());
  }

  boolean isEmpty() {
    return Stream.of(added, changed, removed).allMatch(List::isEmpty);
  }
}
