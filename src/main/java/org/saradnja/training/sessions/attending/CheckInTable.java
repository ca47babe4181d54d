package org.saradnja.training.sessions.attending;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Question;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.attending.CheckIn.Told;
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
              Source.valueOf(row.getString("way")),
              told(row));

  private static final String OF_MANY =
      """
      select enrolment, day, point, checked_at, way, received_at, clock_off_ms
        from check_in
       where enrolment = any(:enrolments) and not struck
       order by day, point
      """;

  /**
   * What counts when a point is known already: the first finding, an earlier one after it, and a
   * measured one rather than one that stands for a signature; what was corrected stays.
   */
  static final String OR_WHAT_COUNTS =
      """
      on conflict (enrolment, day, point) do update
         set checked_at = excluded.checked_at, checked_by = excluded.checked_by,
             way = excluded.way, received_at = excluded.received_at,
             clock_off_ms = excluded.clock_off_ms,
             corrected = known.corrected or excluded.corrected
       where not known.corrected
         and (excluded.corrected
              or (known.way in ('TICK', 'SCAN', 'ROOM'))
                 < (excluded.way in ('TICK', 'SCAN', 'ROOM'))
              or (known.way in ('TICK', 'SCAN', 'ROOM'))
                 = (excluded.way in ('TICK', 'SCAN', 'ROOM'))
                 and excluded.checked_at < known.checked_at)
      """;

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
            select day, point, checked_at, way, received_at, clock_off_ms
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
    return together(jdbc.sql(OF_MANY).params(given(enrolments)).query(CheckInTable::found).list());
  }

  /** As {@link #all}, on the way with other questions. */
  static Question<Map<EnrolmentId, List<CheckIn>>> asked(Collection<EnrolmentId> enrolments) {
    return Question.rows(OF_MANY, given(enrolments), CheckInTable::found)
        .as(CheckInTable::together);
  }

  private static Map<String, Object> given(Collection<EnrolmentId> enrolments) {
    return Map.of("enrolments", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new));
  }

  private static Map<EnrolmentId, List<CheckIn>> together(List<Found> found) {
    return found.stream().collect(groupingBy(Found::enrolment, mapping(Found::checkIn, toList())));
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        new EnrolmentId(row.getObject("enrolment", UUID.class)), CHECK_IN.mapRow(row, number));
  }

  private static Optional<Told> told(ResultSet row) throws SQLException {
    var received = row.getTimestamp("received_at");
    return received == null
        ? Optional.empty()
        : Optional.of(
            new Told(received.toInstant(), Duration.ofMillis(row.getLong("clock_off_ms"))));
  }

  /** A signature of a list that nobody saw being given. False when nothing changed. */
  boolean take(EnrolmentId enrolment, CheckIn checkIn, UUID by) {
    return jdbc.sql(
                """
                insert into check_in as known (enrolment, day, point, checked_at, checked_by, way)
                values (:enrolment, :day, :point, :at, :by, :way)
                """
                    + OR_WHAT_COUNTS)
            .param("enrolment", enrolment.value())
            .param("day", checkIn.day())
            .param("point", checkIn.point())
            .param("at", checkIn.at().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("way", checkIn.source().name())
            .update()
        == 1;
  }

  /**
   * What counts of one counts of the other, as if it had been found there; what was struck does not
   * count.
   */
  void join(EnrolmentId from, EnrolmentId to) {
    jdbc.sql(
            """
            insert into check_in as known
              (enrolment, day, point, checked_at, checked_by, way, received_at, clock_off_ms,
               corrected)
            select :to, day, point, checked_at, checked_by, way, received_at, clock_off_ms,
                   corrected
              from check_in
             where enrolment = :from and not struck
            """
                + OR_WHAT_COUNTS)
        .param("from", from.value())
        .param("to", to.value())
        .update();
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
                   way = excluded.way, received_at = null, clock_off_ms = null,
                   struck = false, corrected = true
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
