package org.saradnja.funding.planning.yearly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.Realisations;
import org.saradnja.funding.planning.Realisations.Realised;
import org.saradnja.funding.planning.Standing;
import org.springframework.stereotype.Component;

/** What came of the rows of plans, in the words of one face. */
@Component
class WhatCame {

  private final Realisations realisations;
  private final LegalTime time;

  WhatCame(Realisations realisations, LegalTime time) {
    this.realisations = realisations;
    this.time = time;
  }

  Map<PlanRowId, List<Realised>> in(int year) {
    return realisations.in(year).stream()
        .filter(call -> call.row().isPresent())
        .collect(Collectors.groupingBy(call -> call.row().orElseThrow()));
  }

  /** Whether a call is drafted or published on the row. */
  boolean isBegun(PlannedCall row) {
    return realisations.usesRow(row.id());
  }

  /** By the first call of the row that stands, if there is one; all others are named beside it. */
  PublicPlanPage.Came of(PlannedCall row, Map<PlanRowId, List<Realised>> calls, Texts t) {
    var all =
        calls.getOrDefault(row.id(), List.of()).stream()
            .collect(Collectors.partitioningBy(call -> call.annulledOn().isEmpty()));
    var came = all.getOrDefault(true, List.of());
    var annulled = all.getOrDefault(false, List.of());
    var standing =
        Optional.of(came)
            .filter(some -> !some.isEmpty())
            .map(some -> Standing.published(row.period(), some.getFirst()))
            .orElseGet(() -> Standing.expected(row.period(), time.today()));
    return new PublicPlanPage.Came(
        standing.told(t),
        standing.mark(),
        standing.deviation(t),
        standing.dates(t),
        came.stream().map(Realised::code).toList(),
        annulled.stream().map(Realised::code).toList());
  }
}
