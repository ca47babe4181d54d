package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enrolments in every stage, and the seats they take. */
@Repository
class EnrolmentTable {

  private static final RowMapper<EnrolmentRow> ROW = Rows.of(EnrolmentRow.class);
  private static final RowMapper<UUID> UUID_COLUMN = (row, _) -> row.getObject(1, UUID.class);
  private static final String ENROLMENTS =
      """
      select id, session, person, name_cyrillic, name_latin, name_key, unit, gender, email, job,
             superior, consent_on, needs, lodging, channel, applied_at, line, invented, stage,
             seat, offered_until, ended_at, reason, replaced_by, version
        from enrolment
      """;

  private final JdbcClient jdbc;

  EnrolmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Versioned(Enrolment value, int version) {}

  /** Whoever gives out seats of one training waits here for whoever did before. */
  void lock(SessionId session) {
    boolean found =
        jdbc.sql("select id from training_session where id = :id for update")
            .param("id", session.value())
            .query(UUID_COLUMN)
            .optional()
            .isPresent();
    if (!found) {
      throw new NoSuchThing("session " + session.value());
    }
  }

  Optional<Versioned> find(EnrolmentId id) {
    return jdbc.sql(ENROLMENTS + "where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(row -> new Versioned(row.toDomain(), row.version()));
  }

  Versioned get(EnrolmentId id) {
    return find(id).orElseThrow(() -> new NoSuchThing("enrolment " + id.value()));
  }

  /** Which of them have a seat in the session, whether or not they came. */
  static Question<Set<EnrolmentId>> seated(SessionId session, Collection<EnrolmentId> of) {
    var ids = of.stream().map(EnrolmentId::value).toArray(UUID[]::new);
    return Question.rows(
            """
            select id
              from enrolment
             where id = any(:ids) and session = :session and stage in ('SEATED', 'ABSENT')
            """,
            Map.of("ids", ids, "session", session.value()),
            (row, _) -> new EnrolmentId(row.getObject("id", UUID.class)))
        .as(Set::copyOf);
  }

  /** In order of application. */
  List<Versioned> of(SessionId session) {
    return read(
        jdbc.sql(ENROLMENTS + "where session = :session order by applied_at, line, id")
            .param("session", session.value())
            .query(ROW)
            .list());
  }

  /** The latest first. */
  List<Versioned> of(PersonId person) {
    return read(
        jdbc.sql(ENROLMENTS + "where person = :person order by applied_at desc, id")
            .param("person", person.value())
            .query(ROW)
            .list());
  }

  /** The latest first. */
  List<Versioned> of(UnitId unit) {
    return read(
        jdbc.sql(ENROLMENTS + "where unit = :unit order by applied_at desc, id")
            .param("unit", unit.slug())
            .query(ROW)
            .list());
  }

  private static List<Versioned> read(List<EnrolmentRow> rows) {
    return rows.stream().map(row -> new Versioned(row.toDomain(), row.version())).toList();
  }

  /** Trainings in which an offer was not taken in time. */
  List<SessionId> withLapsedOffers(Instant now) {
    return jdbc
        .sql("select distinct session from enrolment where offered_until < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID_COLUMN)
        .list()
        .stream()
        .map(SessionId::new)
        .toList();
  }

  /** The lowest seat that nobody has, unless as many are taken as there are to be. */
  Optional<Integer> freeSeat(SessionId session) {
    return jdbc.sql(
            """
            select number
              from session_seat
             where session = :session
               and number not in (select seat from enrolment
                                   where session = :session and seat is not null)
               and (select count(*) from enrolment
                     where session = :session and seat is not null)
                   < (select seats from training_session where id = :session)
             order by number
             limit 1
            """)
        .param("session", session.value())
        .query(Integer.class)
        .optional();
  }

  /** Sets up as many seats as there are to be; a seat that somebody has stays. */
  void furnish(SessionId session, int seats) {
    jdbc.sql(
            """
            insert into session_seat (session, number)
            select :session, number from generate_series(1, :seats) as number
            on conflict on constraint a_seat_is_counted_once do nothing
            """)
        .param("session", session.value())
        .param("seats", seats)
        .update();
    jdbc.sql(
            """
            delete from session_seat
             where session = :session and number > :seats
               and number not in (select seat from enrolment
                                   where session = :session and seat is not null)
            """)
        .param("session", session.value())
        .param("seats", seats)
        .update();
  }

  void insert(Enrolment enrolment) {
    jdbc.sql(
            """
            insert into enrolment
              (id, session, person, name_cyrillic, name_latin, name_key, unit, gender, email, job,
               superior, consent_on, needs, lodging, channel, applied_at, line, invented, stage,
               seat, offered_until, ended_at, reason, replaced_by, version)
            values
              (:id, :session, :person, :nameCyrillic, :nameLatin, :nameKey, :unit, :gender, :email,
               :job, :superior, :consentOn, :needs, :lodging, :channel, :appliedAt, :line, :invented,
               :stage, :seat, :offeredUntil, :endedAt, :reason, :replacedBy, :version)
            """)
        .paramSource(EnrolmentRow.of(enrolment, 0))
        .update();
  }

  void update(Enrolment enrolment, int version) {
    int rows =
        jdbc.sql(
                """
                update enrolment
                   set stage = :stage, seat = :seat, offered_until = :offeredUntil,
                       ended_at = :endedAt, reason = :reason, replaced_by = :replacedBy,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(EnrolmentRow.of(enrolment, version))
            .update();
    if (rows != 1) {
      var id = enrolment.id().value();
      throw new OptimisticLockingFailureException("Changed meanwhile: enrolment " + id);
    }
  }
}
