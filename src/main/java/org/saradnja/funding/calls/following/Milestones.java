package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.MilestoneReached.Milestone;

/** What the later stages have told about a call. */
record Milestones(Map<Milestone, Instant> reached) {

  static final Milestones NONE = new Milestones(Map.of());

  Milestones {
    reached = Map.copyOf(reached);
  }

  boolean has(Milestone milestone) {
    return reached.containsKey(milestone);
  }

  Optional<LocalDate> day(Milestone milestone) {
    return Optional.ofNullable(reached.get(milestone))
        .map(moment -> LocalDate.ofInstant(moment, Office.ZONE));
  }
}
