package org.saradnja.funding.applications.checking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.calls.CallId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Formal checks; one that nobody has begun has no row and is open. */
@Repository
class CheckTable {

  static final int NOT_STORED = -1;

  private static final RowMapper<CheckRow> ROW = Rows.of(CheckRow.class);

  private static final String SELECT =
      """
      select c.application, c.stage, c.answers::text as answers, c.asked::text as asked,
             c.asked_at, c.last_day, c.until, c.supplied_at, c.decided_at,
             c.grounds::text as grounds, c.findings::text as findings, c.version
        from formal_check c
      """;

  private final JdbcClient jdbc;

  CheckTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Versioned<Check> of(ApplicationId id) {
    return jdbc.sql(SELECT + " where c.application = :application")
        .param("application", id.value())
        .query(ROW)
        .optional()
        .map(CheckRow::toDomain)
        .orElseGet(() -> new Versioned<>(new Check.Open(id, Map.of()), NOT_STORED));
  }

  /** Those that were begun. */
  Map<ApplicationId, Check> of(CallId call) {
    return jdbc
        .sql(SELECT + " join application a on a.id = c.application where a.call = :call")
        .param("call", call.value())
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value())
        .collect(Collectors.toMap(Check::application, Function.identity()));
  }

  /** How many applications of an organisation stand in a call. */
  int applicationsOf(ApplicationId id) {
    return jdbc.sql(
            """
            select count(*)
              from application a
              join application other
                on other.call = a.call and other.organisation = a.organisation
               and other.stage = 'SUBMITTED'
             where a.id = :application
            """)
        .param("application", id.value())
        .query(Integer.class)
        .single();
  }

  /**
   * Decisions in one call follow one another, so that the last of them knows that it is the last.
   */
  void queueFor(CallId call) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('formal check ' || :call, 0))")
        .param("call", call.value().toString())
        .query((_, _) -> call)
        .single();
  }

  Set<ApplicationId> withdrawn(CallId call) {
    return jdbc.sql("select id from application where call = :call and stage = 'WITHDRAWN'")
        .param("call", call.value())
        .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
        .set();
  }

  void save(Versioned<? extends Check> changed) {
    var row = CheckRow.of(changed.value(), changed.version());
    int rows = changed.version() == NOT_STORED ? insert(row) : update(row);
    if (rows != 1) {
      throw new OptimisticLockingFailureException(
          "Changed meanwhile: check of " + changed.value().application().value());
    }
  }

  private int insert(CheckRow row) {
    return jdbc.sql(
            """
            insert into formal_check
              (application, stage, answers, asked, asked_at, last_day, until, supplied_at,
               decided_at, grounds, findings, version)
            values
              (:application, :stage, cast(:answers as jsonb), cast(:asked as jsonb), :askedAt,
               :lastDay, :until, :suppliedAt, :decidedAt, cast(:grounds as jsonb),
               cast(:findings as jsonb), 0)
            on conflict (application) do nothing
            """)
        .paramSource(row)
        .update();
  }

  /** A decision does not forget the notice that came before it. */
  private int update(CheckRow row) {
    return jdbc.sql(
            """
            update formal_check
               set stage = :stage, answers = cast(:answers as jsonb),
                   asked = coalesce(cast(:asked as jsonb), asked),
                   asked_at = coalesce(:askedAt, asked_at),
                   last_day = coalesce(:lastDay, last_day),
                   until = coalesce(:until, until),
                   supplied_at = coalesce(:suppliedAt, supplied_at), decided_at = :decidedAt,
                   grounds = cast(:grounds as jsonb), findings = cast(:findings as jsonb),
                   version = version + 1
             where application = :application and version = :version
            """)
        .paramSource(row)
        .update();
  }
}
