package org.saradnja.training.sessions.attending;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counts of every signature point. */
@Repository
class CheckInTable {

  private static final RowMapper<CheckIn> CHECK_IN =
      (row, _) ->
          new CheckIn(
              row.getInt("day"),
              row.getInt("point"),
              row.getTimestamp("checked_at").toInstant(),
              Source.valueOf(row.getString("way")));

  private final JdbcClient jdbc;

  CheckInTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Found(EnrolmentId enrolment, CheckIn checkIn) {}

  boolean isCheckedIn(EnrolmentId enrolment, int day) {
    return jdbc.sql(
            """
            select exists (select 1 from check_in
                            where enrolment = :enrolment and day = :day and not struck)
            """)
        .param("enrolment", enrolment.value())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  boolean isSigned(EnrolmentId enrolment, int day, int point) {
    return checkIns(enrolment).stream().anyMatch(one -> one.day() == day && one.point() == point);
  }

  /** In order of days and points. */
  List<CheckIn> checkIns(EnrolmentId enrolment) {
    return jdbc.sql(
            """
            select day, point, checked_at, way
              from check_in
             where enrolment = :enrolment and not struck
             order by day, point
            """)
        .param("enrolment", enrolment.value())
        .query(CHECK_IN)
        .list();
  }

  /** As {@link #checkIns}, of many at once; who has none is not there. */
  Map<EnrolmentId, List<CheckIn>> all(Collection<EnrolmentId> enrolments) {
    return jdbc
        .sql(
            """
            select enrolment, day, point, checked_at, way
              from check_in
             where enrolment = any(:enrolments) and not struck
             order by day, point
            """)
        .param("enrolments", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new))
        .query((row, number) ->
            new Found(
                new EnrolmentId(row.getObject("enrolment", UUID.class)),
                CHECK_IN.mapRow(row, number)))
        .list()
        .stream()
        .collect(groupingBy(Found::enrolment, mapping(Found::checkIn, toList())));
  }

  /**
   * The first finding of a point counts, an earlier one after it, and a measured one rather than
   * one that stands for a signature; what was corrected stays. False when nothing changed.
   */
  boolean take(EnrolmentId enrolment, CheckIn checkIn, UUID by) {
    return jdbc.sql(
                """
                insert into check_in as known (enrolment, day, point, checked_at, checked_by, way)
                values (:enrolment, :day, :point, :at, :by, :way)
                on conflict (enrolment, day, point) do update
                   set checked_at = excluded.checked_at, checked_by = excluded.checked_by,
                       way = excluded.way
                 where not known.corrected
                   and (known.way in ('TICK', 'SCAN', 'ROOM')) <= :measured
                   and ((known.way in ('TICK', 'SCAN', 'ROOM')) < :measured
                        or excluded.checked_at < known.checked_at)
                """)
            .param("enrolment", enrolment.value())
            .param("day", checkIn.day())
            .param("point", checkIn.point())
            .param("at", checkIn.at().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("way", checkIn.source().name())
            .param("measured", checkIn.source().isMeasured())
            .update()
        == 1;
  }

  /** Puts a signature where there was none or another. */
  void enter(EnrolmentId enrolment, CheckIn checkIn, UUID by) {
    jdbc.sql(
            """
            insert into check_in
              (enrolment, day, point, checked_at, checked_by, way, struck, corrected)
            values (:enrolment, :day, :point, :at, :by, :way, false, true)
            on conflict (enrolment, day, point) do update
               set checked_at = excluded.checked_at, checked_by = excluded.checked_by,
                   way = excluded.way, struck = false, corrected = true
            """)
        .param("enrolment", enrolment.value())
        .param("day", checkIn.day())
        .param("point", checkIn.point())
        .param("at", checkIn.at().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("way", checkIn.source().name())
        .update();
  }

  /** A signature counts no more; what was seen stays among the sightings. */
  void strike(EnrolmentId enrolment, int day, int point, UUID by) {
    jdbc.sql(
            """
            update check_in
               set struck = true, corrected = true, checked_by = :by
             where enrolment = :enrolment and day = :day and point = :point
            """)
        .param("enrolment", enrolment.value())
        .param("day", day)
        .param("point", point)
        .param("by", by)
        .update();
  }

  /** The highest point that somebody signed of those on the list. */
  int highestPoint(Collection<EnrolmentId> enrolments) {
    return all(enrolments).values().stream()
        .flatMap(List::stream)
        .mapToInt(CheckIn::point)
        .max()
        .orElse(0);
  }
}
