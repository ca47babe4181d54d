package org.saradnja.practice.exercises.giving;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExerciseTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  ExerciseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Exercise> find(ExerciseId id) {
    return jdbc.sql(
            """
            select id, session, opened_at, holds_clock, ended_at
              from exercise
             where id = :id
            """)
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  /** The one that runs, else the last that did. */
  Optional<Exercise> last(SessionId session) {
    return jdbc.sql(
            """
            select id, session, opened_at, holds_clock, ended_at
              from exercise
             where session = :session
             order by ended_at desc nulls first, opened_at desc
             limit 1
            """)
        .param("session", session.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  List<Exercise> running() {
    return jdbc
        .sql(
            """
            select id, session, opened_at, holds_clock, ended_at
              from exercise
             where ended_at is null
             order by opened_at, id
            """)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  Optional<Exercise> holdingTheClock() {
    return jdbc.sql(
            """
            select id, session, opened_at, holds_clock, ended_at
              from exercise
             where holds_clock
            """)
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  /**
   * The one that runs. Nobody else opens, changes or ends an exercise of the training until the
   * transaction ends.
   */
  Optional<Exercise> lockRunning(SessionId session) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('exercise ' || :session, 0))")
        .param("session", session.value().toString())
        .query((_, _) -> true)
        .single();
    return last(session).filter(Exercise::runs);
  }

  void insert(Exercise exercise, UUID mandate) {
    jdbc.sql(
            """
            insert into exercise (id, session, opened_at, mandate, holds_clock)
            values (:id, :session, :at, :mandate, :holds)
            """)
        .param("id", exercise.id().value())
        .param("session", exercise.session().value())
        .param("at", exercise.openedAt().atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .param("holds", exercise.holdsClock())
        .update();
  }

  void holdClock(ExerciseId id, boolean holds) {
    changed(
        id,
        jdbc.sql("update exercise set holds_clock = :holds where id = :id and ended_at is null")
            .param("id", id.value())
            .param("holds", holds)
            .update());
  }

  void end(ExerciseId id, Instant at) {
    changed(
        id,
        jdbc.sql(
                """
                update exercise
                   set ended_at = :at, holds_clock = false
                 where id = :id and ended_at is null
                """)
            .param("id", id.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update());
  }

  private static void changed(ExerciseId id, int rows) {
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Ended meanwhile: " + id.value());
    }
  }

  record Row(
      UUID id,
      UUID session,
      OffsetDateTime openedAt,
      boolean holdsClock,
      @Nullable OffsetDateTime endedAt) {

    Exercise toDomain() {
      return new Exercise(
          new ExerciseId(id),
          new SessionId(session),
          openedAt.toInstant(),
          holdsClock,
          Optional.ofNullable(endedAt).map(OffsetDateTime::toInstant));
    }
  }
}
