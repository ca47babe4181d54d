package org.saradnja.training.sessions.attending;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the organiser ruled of days, and the trace of every correction. */
@Repository
class RulingTable {

  private final JdbcClient jdbc;

  RulingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Key(EnrolmentId enrolment, int day) {}

  /**
   * @param by the mandate under which {@code person} corrected
   */
  record Correction(
      EnrolmentId enrolment,
      int day,
      DayState before,
      DayState after,
      String reason,
      Instant at,
      UUID by,
      PersonId person) {}

  private record Ruled(Key key, Ruling ruling) {}

  Ruling of(EnrolmentId enrolment, int day) {
    return all(List.of(enrolment)).getOrDefault(new Key(enrolment, day), Ruling.NONE);
  }

  Map<Key, Ruling> all(Collection<EnrolmentId> enrolments) {
    return jdbc
        .sql(
            """
            select enrolment, day, late_minutes, excuse
              from attendance_ruling
             where enrolment = any(:enrolments)
            """)
        .param("enrolments", ids(enrolments))
        .query((row, _) ->
            new Ruled(
                new Key(new EnrolmentId(row.getObject("enrolment", UUID.class)), row.getInt("day")),
                new Ruling(
                    Optional.ofNullable(row.getObject("late_minutes", Integer.class)),
                    row.getString("excuse"))))
        .list()
        .stream()
        .collect(toMap(Ruled::key, Ruled::ruling));
  }

  void put(EnrolmentId enrolment, int day, Ruling ruling) {
    jdbc.sql(
            """
            insert into attendance_ruling (enrolment, day, late_minutes, excuse)
            values (:enrolment, :day, :late, :excuse)
            on conflict on constraint one_ruling_of_a_day do update
               set late_minutes = excluded.late_minutes, excuse = excluded.excuse
            """)
        .param("enrolment", enrolment.value())
        .param("day", day)
        .param("late", ruling.late().orElse(null))
        .param("excuse", ruling.excuse())
        .update();
  }

  /** What was ruled of one is ruled of the other, unless something was ruled there. */
  void join(EnrolmentId from, EnrolmentId to) {
    jdbc.sql(
            """
            insert into attendance_ruling (enrolment, day, late_minutes, excuse)
            select :to, day, late_minutes, excuse
              from attendance_ruling
             where enrolment = :from
            on conflict on constraint one_ruling_of_a_day do nothing
            """)
        .param("from", from.value())
        .param("to", to.value())
        .update();
  }

  void insert(Correction correction) {
    jdbc.sql(
            """
            insert into attendance_correction
              (id, enrolment, day, before, after, reason, corrected_at, corrected_by, person)
            values
              (:id, :enrolment, :day, :before, :after, :reason, :at, :by, :person)
            """)
        .param("id", UUID.randomUUID())
        .param("enrolment", correction.enrolment().value())
        .param("day", correction.day())
        .param("before", correction.before().json())
        .param("after", correction.after().json())
        .param("reason", correction.reason())
        .param("at", correction.at().atOffset(ZoneOffset.UTC))
        .param("by", correction.by())
        .param("person", correction.person().value())
        .update();
  }

  /** Of each in the order in which they were made; those made before a joining stay with them. */
  Map<EnrolmentId, List<Correction>> corrections(Collection<EnrolmentId> enrolments, int day) {
    return jdbc
        .sql(
            """
            select coalesce(joined.enrolment, made.enrolment) as enrolment, made.day,
                   made.before, made.after, made.reason, made.corrected_at, made.corrected_by,
                   made.person
              from attendance_correction made
              left join walk_in joined on joined.id = made.enrolment
             where coalesce(joined.enrolment, made.enrolment) = any(:enrolments)
               and made.day = :day
             order by made.corrected_at, made.id
            """)
        .param("enrolments", ids(enrolments))
        .param("day", day)
        .query((row, _) ->
            new Correction(
                new EnrolmentId(row.getObject("enrolment", UUID.class)),
                row.getInt("day"),
                DayState.read(row.getString("before")),
                DayState.read(row.getString("after")),
                row.getString("reason"),
                row.getTimestamp("corrected_at").toInstant(),
                row.getObject("corrected_by", UUID.class),
                new PersonId(row.getObject("person", UUID.class))))
        .list()
        .stream()
        .collect(groupingBy(Correction::enrolment));
  }

  private static UUID[] ids(Collection<EnrolmentId> enrolments) {
    return enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new);
  }
}
