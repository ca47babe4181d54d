package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
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
        .flatMap(call -> realised(call, Optional.ofNullable(onRows.get(call.id()))))
        .toList();
  }

  @Override
  public boolean usesRow(PlanRowId row) {
    return rows.uses(row);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Office.ZONE).toInstant();
  }

  private static Stream<Realised> realised(Call call, Optional<PlanRowId> row) {
    return switch (call) {
      case Draft _ -> Stream.empty();
      case Published published -> Stream.of(realised(published, row, Optional.empty()));
      case Annulled(var was, var annulment) ->
          Stream.of(realised(was, row, Optional.of(day(annulment.at()))));
    };
  }

  private static Realised realised(
      Published call, Optional<PlanRowId> row, Optional<LocalDate> annulledOn) {
    var text = call.text();
    return new Realised(
        row,
        call.unit(),
        call.code().value(),
        text.subject().title(),
        text.subject().areas(),
        day(call.at()),
        call.lastDay(),
        text.funds().total().orElseThrow(),
        annulledOn);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Office.ZONE);
  }
}
