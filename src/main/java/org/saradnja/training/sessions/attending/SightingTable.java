package org.saradnja.training.sessions.attending;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.saradnja.base.database.Question;
import org.saradnja.training.sessions.Sighting;
import org.springframework.stereotype.Repository;

/** Everything that was seen, told once each, and with it what counts. */
@Repository
class SightingTable {

  private static final String TAKE =
      """
      with said as (
        select id, enrolment, day, point, way, seen_at, received_at, clock_off_ms, taken_by
          from unnest(
            cast(:ids as uuid[]), cast(:enrolments as uuid[]), cast(:days as integer[]),
            cast(:points as integer[]), cast(:ways as text[]), cast(:seen as timestamptz[]),
            cast(:received as timestamptz[]), cast(:off as bigint[]), cast(:by as uuid[]))
          as one (id, enrolment, day, point, way, seen_at, received_at, clock_off_ms, taken_by)),
      told as (
        insert into sighting
          (id, enrolment, day, point, way, seen_at, received_at, clock_off_ms, taken_by)
        select id, enrolment, day, point, way, seen_at, received_at, clock_off_ms, taken_by
          from said
         order by enrolment, day, point
        on conflict (id) do nothing
        returning id, enrolment, day, point, way, seen_at, received_at, clock_off_ms, taken_by),
      best as (
        select distinct on (enrolment, day, point)
               id, enrolment, day, point, way, seen_at, received_at, clock_off_ms, taken_by
          from told
         order by enrolment, day, point, way in ('TICK', 'SCAN', 'ROOM') desc, seen_at, id),
      counted as (
        insert into check_in as known
          (enrolment, day, point, checked_at, checked_by, way, received_at, clock_off_ms)
        select enrolment, day, point, seen_at, taken_by, way, received_at, clock_off_ms
          from best
         order by enrolment, day, point
      """
          + CheckInTable.OR_WHAT_COUNTS
          + """
            returning enrolment, day, point)
          select best.id from best join counted using (enrolment, day, point)
          """;

  /**
   * Takes all of them down, those that were told before excepted, in one statement; two tellers of
   * the same people wait for each other in one order. Answers the ids of those that count now.
   */
  static Question<Set<UUID>> taken(Collection<Sighting> sightings) {
    var all = List.copyOf(sightings);
    return Question.rows(
            TAKE,
            Map.of(
                "ids", texts(all, one -> one.id()),
                "enrolments", texts(all, one -> one.enrolment().value()),
                "days", texts(all, one -> one.day()),
                "points", texts(all, one -> one.point()),
                "ways", texts(all, one -> Source.of(one.way())),
                "seen", texts(all, one -> one.seenAt()),
                "received", texts(all, one -> one.receivedAt()),
                "off", texts(all, one -> one.clockOff().toMillis()),
                "by", texts(all, one -> one.takenBy())),
            (row, _) -> row.getObject("id", UUID.class))
        .as(Set::copyOf);
  }

  private static String[] texts(List<Sighting> all, Function<Sighting, Object> value) {
    return all.stream().map(one -> value.apply(one).toString()).toArray(String[]::new);
  }
}
