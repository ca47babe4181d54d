package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.Realisations;
import org.springframework.stereotype.Component;

/** Tells the calendar which calls came of its rows. */
@Component
class PlannedAndPublished implements Realisations {

  private final CallTable calls;
  private final PlanRowTable rows;

  PlannedAndPublished(CallTable calls, PlanRowTable rows) {
    this.calls = calls;
    this.rows = rows;
  }

  @Override
  public List<Realised> in(int year) {
    var onRows = rows.publishedIn(year);
    var first = LocalDate.of(year, 1, 1);
    return calls.publishedBetween(start(first), start(first.plusYears(1))).stream()
        .map(call -> realised(call, Optional.ofNullable(onRows.get(call.id()))))
        .toList();
  }

  @Override
  public boolean usesRow(PlanRowId row) {
    return rows.uses(row);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Office.ZONE).toInstant();
  }

  private static Realised realised(Published call, Optional<PlanRowId> row) {
    var text = call.text();
    return new Realised(
        row,
        call.unit(),
        call.code().value(),
        text.subject().title(),
        text.subject().areas(),
        LocalDate.ofInstant(call.at(), Office.ZONE),
        call.lastDay(),
        text.funds().total().orElseThrow());
  }
}
