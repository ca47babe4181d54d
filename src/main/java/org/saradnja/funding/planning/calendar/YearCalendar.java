package org.saradnja.funding.planning.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.funding.planning.Plans;
import org.saradnja.funding.planning.Realisations.Realised;
import org.saradnja.funding.planning.Standing;
import org.saradnja.parties.registry.UnitId;

/**
 * What was planned for a year beside what was published in it: each planned call in its standing on
 * a day, and each call that no plan foresaw.
 */
record YearCalendar(List<Entry> entries) {

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::day)
          .thenComparing(entry -> entry.unit().slug())
          .thenComparing(Entry::name);

  YearCalendar {
    entries = entries.stream().sorted(BY_DAY).toList();
  }

  /**
   * @param id stays the same when a call comes of the row, so that followers see one entry move
   * @param amount planned, or of the published call when there is one
   */
  record Entry(
      String id,
      UnitId unit,
      String name,
      List<String> areas,
      Optional<PlannedPeriod> period,
      Optional<Dinars> amount,
      Standing standing) {

    /** When it is expected, or when it came. */
    LocalDate day() {
      return switch (standing) {
        case Standing.Published(var _, var on, var _, int _) -> on;
        case Standing.Unplanned(var _, var on, var _) -> on;
        case Standing.Annulled(var _, var published, var _) -> published;
        case Standing.Ahead _, Standing.Due _, Standing.Late _ -> period.orElseThrow().firstDay();
      };
    }
  }

  static YearCalendar of(
      Collection<Plans.Row> rows, Collection<Realised> realised, LocalDate today) {
    var byRow =
        realised.stream()
            .filter(call -> call.row().isPresent())
            .collect(Collectors.groupingBy(call -> call.row().orElseThrow()));
    var planned =
        rows.stream()
            .flatMap(row -> planned(row, byRow.getOrDefault(row.call().id(), List.of()), today));
    var known = rows.stream().map(row -> row.call().id()).collect(Collectors.toSet());
    var unplanned =
        realised.stream()
            .filter(call -> call.row().filter(known::contains).isEmpty())
            .map(YearCalendar::unplanned);
    return new YearCalendar(Stream.concat(planned, unplanned).toList());
  }

  /**
   * A row of which two calls came stands there twice, once with each. One that was annulled stands
   * beside it: the row waits for another.
   */
  private static Stream<Entry> planned(Plans.Row row, List<Realised> came, LocalDate today) {
    var call = row.call();
    var id = call.id().value().toString();
    var standing = came.stream().filter(one -> one.annulledOn().isEmpty()).toList();
    var annulled =
        came.stream().flatMap(one -> one.annulledOn().map(on -> annulled(row, one, on)).stream());
    if (standing.isEmpty()) {
      var expected = Standing.expected(call.period(), today);
      return Stream.concat(Stream.of(planned(row, id, call.amount(), expected)), annulled);
    }
    var published =
        standing.stream()
            .map(one ->
                planned(
                    row,
                    one == standing.getFirst() ? id : one.code(),
                    Optional.of(one.total()),
                    Standing.published(call.period(), one)));
    return Stream.concat(published, annulled);
  }

  private static Entry annulled(Plans.Row row, Realised call, LocalDate on) {
    return planned(row, call.code(), Optional.of(call.total()), Standing.annulled(call, on));
  }

  private static Entry planned(
      Plans.Row row, String id, Optional<Dinars> amount, Standing standing) {
    var call = row.call();
    return new Entry(
        id, row.unit(), call.name(), call.areas(), Optional.of(call.period()), amount, standing);
  }

  private static Entry unplanned(Realised call) {
    return new Entry(
        call.code(),
        call.unit(),
        call.title(),
        call.areas(),
        Optional.empty(),
        Optional.of(call.total()),
        call.annulledOn()
            .map(on -> Standing.annulled(call, on))
            .orElseGet(() -> Standing.unplanned(call)));
  }
}
