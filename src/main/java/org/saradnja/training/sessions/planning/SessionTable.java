package org.saradnja.training.sessions.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.TrainingApproaches;
import org.saradnja.training.sessions.planning.TrainingSession.Announced;
import org.saradnja.training.sessions.planning.TrainingSession.Cancelled;
import org.saradnja.training.sessions.planning.TrainingSession.Identity;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Trainings in every stage, and who is assigned to lead them. */
@Repository
class SessionTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final String SESSIONS =
      """
      select id, code, series, stage, content::text as content, first_day, last_day, closes_on,
             seats, announced_at, revision, source, cancelled_at, cancel_reason, changed_at,
             version
        from training_session
      """;

  private final JdbcClient jdbc;

  SessionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Row> find(SessionId id) {
    return jdbc.sql(SESSIONS + "where id = :id").param("id", id.value()).query(ROW).optional();
  }

  Row get(SessionId id) {
    return find(id).orElseThrow(() -> new NoSuchThing("session " + id.value()));
  }

  Optional<Row> find(SessionCode code) {
    return jdbc.sql(SESSIONS + "where code = :code")
        .param("code", code.value())
        .query(ROW)
        .optional();
  }

  /** As {@link #find} by code, on the way with other questions. */
  static Question<Optional<Row>> asked(SessionCode code) {
    return Question.rows(SESSIONS + "where code = :code", Map.of("code", code.value()), ROW)
        .as(found -> found.stream().findFirst());
  }

  List<Row> of(SeriesId series) {
    return jdbc.sql(SESSIONS + "where series = :series order by first_day, code")
        .param("series", series.value())
        .query(ROW)
        .list();
  }

  List<Row> announcedFrom(LocalDate day) {
    return jdbc.sql(
            SESSIONS
                + """
                where stage <> 'PLANNED' and first_day >= :day order by first_day, code
                """)
        .param("day", day)
        .query(ROW)
        .list();
  }

  List<Row> announcedEndingFrom(LocalDate day) {
    return jdbc.sql(
            SESSIONS
                + """
                where stage <> 'PLANNED' and last_day >= :day order by first_day, code
                """)
        .param("day", day)
        .query(ROW)
        .list();
  }

  List<Row> announced() {
    return jdbc.sql(SESSIONS + "where stage <> 'PLANNED' order by code").query(ROW).list();
  }

  List<Row> ledBy(TrainerId trainer) {
    return jdbc.sql(
            SESSIONS
                + """
                where stage = 'ANNOUNCED'
                  and id in (select session from session_trainer where trainer = :trainer)
                order by first_day desc, code
                """)
        .param("trainer", trainer.value())
        .query(ROW)
        .list();
  }

  /** Those that begin soon and of which nobody was reminded yet. */
  List<TrainingApproaches> approaching(LocalDate today, LocalDate until) {
    return jdbc
        .sql(
            SESSIONS
                + """
                where stage = 'ANNOUNCED' and first_day > :today and first_day <= :until
                  and reminded_of is distinct from first_day
                order by first_day, code
                """)
        .param("today", today)
        .param("until", until)
        .query(ROW)
        .list()
        .stream()
        .map(row -> new TrainingApproaches(new SessionId(row.id()), row.firstDay()))
        .toList();
  }

  /** Whether it was not done before, by this node or another. */
  boolean remindOf(SessionId session, LocalDate firstDay) {
    return jdbc.sql(
                """
                update training_session
                   set reminded_of = :firstDay
                 where id = :id and reminded_of is distinct from :firstDay
                """)
            .param("id", session.value())
            .param("firstDay", firstDay)
            .update()
        == 1;
  }

  void insert(TrainingSession session, Instant now) {
    jdbc.sql(
            """
            insert into training_session
              (id, code, series, stage, content, first_day, last_day, closes_on, seats,
               announced_at, revision, source, cancelled_at, cancel_reason, changed_at, version)
            values
              (:id, :code, :series, :stage, cast(:content as jsonb), :firstDay, :lastDay,
               :closesOn, :seats, :announcedAt, :revision, :source, :cancelledAt, :cancelReason,
               :changedAt, :version)
            """)
        .paramSource(Row.of(session, now, 0))
        .update();
    assign(session);
  }

  void update(TrainingSession session, int version, Instant now) {
    int rows =
        jdbc.sql(
                """
                update training_session
                   set stage = :stage, content = cast(:content as jsonb), first_day = :firstDay,
                       last_day = :lastDay, closes_on = :closesOn, seats = :seats,
                       announced_at = :announcedAt, revision = :revision, source = :source,
                       cancelled_at = :cancelledAt, cancel_reason = :cancelReason,
                       changed_at = :changedAt, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(session, now, version))
            .update();
    if (rows != 1) {
      var code = session.identity().code();
      throw new OptimisticLockingFailureException("Changed meanwhile: session " + code);
    }
    jdbc.sql("delete from session_trainer where session = :session")
        .param("session", session.id().value())
        .update();
    assign(session);
  }

  private void assign(TrainingSession session) {
    int position = 0;
    for (var trainer : session.content().trainers()) {
      jdbc.sql(
              """
              insert into session_trainer (session, trainer, position)
              values (:session, :trainer, :position)
              """)
          .param("session", session.id().value())
          .param("trainer", trainer.value())
          .param("position", position++)
          .update();
    }
  }

  /** The table, column by column. The only place where a stage is flattened. */
  record Row(
      UUID id,
      String code,
      UUID series,
      String stage,
      String content,
      LocalDate firstDay,
      LocalDate lastDay,
      LocalDate closesOn,
      int seats,
      @Nullable OffsetDateTime announcedAt,
      int revision,
      String source,
      @Nullable OffsetDateTime cancelledAt,
      @Nullable String cancelReason,
      OffsetDateTime changedAt,
      int version) {

    static Row of(TrainingSession session, Instant now, int version) {
      return switch (session) {
        case Planned planned -> row(planned, "PLANNED", null, null, now, version);
        case Announced announced -> row(announced, "ANNOUNCED", announced, null, now, version);
        case Cancelled cancelled ->
            row(cancelled, "CANCELLED", cancelled.was(), cancelled, now, version);
      };
    }

    private static Row row(
        TrainingSession session,
        String stage,
        @Nullable Announced announced,
        @Nullable Cancelled cancelled,
        Instant now,
        int version) {
      var content = session.content();
      return new Row(
          session.id().value(),
          session.identity().code().value(),
          session.identity().series().value(),
          stage,
          new String(CanonicalJson.of(content), StandardCharsets.UTF_8),
          content.firstDay(),
          content.lastDay(),
          content.terms().lastDay(),
          content.terms().seats(),
          announced == null ? null : announced.at().atOffset(ZoneOffset.UTC),
          announced == null ? 0 : announced.revision(),
          announced == null ? "" : announced.source(),
          cancelled == null ? null : cancelled.at().atOffset(ZoneOffset.UTC),
          cancelled == null ? null : cancelled.reason(),
          now.atOffset(ZoneOffset.UTC),
          version);
    }

    TrainingSession toDomain() {
      var identity = new Identity(new SessionId(id), new SessionCode(code), new SeriesId(series));
      var planned =
          new Planned(identity, JsonMapper.shared().readValue(content, SessionContent.class));
      return switch (stage) {
        case "PLANNED" -> planned;
        case "ANNOUNCED" -> announced(planned);
        case "CANCELLED" -> cancelled(announced(planned));
        default -> throw new IllegalStateException("Unknown stage " + stage + " of " + code);
      };
    }

    private Announced announced(Planned planned) {
      if (announcedAt == null) {
        throw new IllegalStateException("Announced without its moment: " + code);
      }
      return new Announced(
          planned.identity(), planned.content(), announcedAt.toInstant(), revision, source);
    }

    private Cancelled cancelled(Announced was) {
      if (cancelledAt == null || cancelReason == null) {
        throw new IllegalStateException("Cancelled without moment or reason: " + code);
      }
      return new Cancelled(was, cancelledAt.toInstant(), cancelReason);
    }
  }
}
