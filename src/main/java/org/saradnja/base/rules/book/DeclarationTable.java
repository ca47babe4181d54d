package org.saradnja.base.rules.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RecordedDeclaration;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.Withdrawal;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every declaration about the calendar ever recorded; of several about one day the last holds. */
@Component
class DeclarationTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  DeclarationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RecordedDeclaration> all() {
    return jdbc
        .sql(
            """
            select 'DAY' as kind, day as from_day, day as until_day, 1 as extra_days, working,
                   reason, act, article, confirmed, withdrawn, recorded_at
              from calendar_correction
            union all
            select 'SUSPENSION', from_day, until_day, extra_days, false,
                   reason, act, article, confirmed, withdrawn, recorded_at
              from term_suspension
             order by recorded_at desc nulls last, from_day desc
            """)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  void insert(Correction day, Actor actor, Instant at) {
    jdbc.sql(
            """
            insert into calendar_correction
              (day, working, reason, act, article, confirmed, withdrawn, recorded_at, recorded_by)
            values
              (:day, :working, :reason, :act, :article, true, false, :at, :by)
            """)
        .param("day", day.day())
        .param("working", day.working())
        .param("reason", day.reason())
        .param("act", day.provision().act())
        .param("article", day.provision().article())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", actor.mandate())
        .update();
  }

  void insert(Suspension suspension, Actor actor, Instant at) {
    jdbc.sql(
            """
            insert into term_suspension
              (from_day, until_day, extra_days, reason, act, article, confirmed, withdrawn,
               recorded_at, recorded_by)
            values
              (:from, :until, :extraDays, :reason, :act, :article, true, false, :at, :by)
            """)
        .param("from", suspension.from())
        .param("until", suspension.until())
        .param("extraDays", suspension.extraDays())
        .param("reason", suspension.reason())
        .param("act", suspension.provision().act())
        .param("article", suspension.provision().article())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", actor.mandate())
        .update();
  }

  /** A withdrawal repeats what it withdraws, so that each row can be read alone. */
  void insert(Withdrawal withdrawal, Actor actor, Instant at) {
    var sql =
        switch (withdrawal.of()) {
          case DAY ->
              """
              insert into calendar_correction
                (day, working, reason, act, article, confirmed, withdrawn, recorded_at, recorded_by)
              select day, working, :reason, :act, :article, true, true, :at, :by
                from calendar_correction
               where day = :from
               order by id desc
               limit 1
              """;
          case SUSPENSION ->
              """
              insert into term_suspension
                (from_day, until_day, extra_days, reason, act, article, confirmed, withdrawn,
                 recorded_at, recorded_by)
              select from_day, until_day, extra_days, :reason, :act, :article, true, true, :at, :by
                from term_suspension
               where from_day = :from
               order by id desc
               limit 1
              """;
        };
    jdbc.sql(sql)
        .param("from", withdrawal.from())
        .param("reason", withdrawal.reason())
        .param("act", withdrawal.provision().act())
        .param("article", withdrawal.provision().article())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", actor.mandate())
        .update();
  }

  record Row(
      String kind,
      LocalDate fromDay,
      LocalDate untilDay,
      int extraDays,
      boolean working,
      String reason,
      String act,
      String article,
      boolean confirmed,
      boolean withdrawn,
      @Nullable OffsetDateTime recordedAt) {

    RecordedDeclaration toDomain() {
      return new RecordedDeclaration(
          declaration(new Provision(act, article, confirmed)),
          Optional.ofNullable(recordedAt).map(OffsetDateTime::toInstant));
    }

    private Declaration declaration(Provision provision) {
      if (withdrawn) {
        return new Withdrawal(fromDay, Withdrawal.Of.valueOf(kind), reason, provision);
      }
      return switch (Withdrawal.Of.valueOf(kind)) {
        case DAY -> new Correction(fromDay, working, reason, provision);
        case SUSPENSION -> new Suspension(fromDay, untilDay, extraDays, reason, provision);
      };
    }
  }
}
