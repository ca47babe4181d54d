package org.saradnja.base.rules.book;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.database.Rows;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.CountingBasis;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.WorkCalendar;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was declared about single days, what suspended terms, and the rules of counting. */
@Component
class CalendarTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  CalendarTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  WorkCalendar calendar() {
    var rows =
        jdbc.sql(
                """
                select 'correction' as kind, day as from_day, day as until_day, 0 as extra_days,
                       working, reason, act, article, confirmed
                  from (select distinct on (day)
                               day, working, reason, act, article, confirmed, withdrawn
                          from calendar_correction
                         order by day, id desc) as last_of_a_day
                 where not withdrawn
                union all
                select 'suspension', from_day, until_day, extra_days,
                       false, reason, act, article, confirmed
                  from (select distinct on (from_day)
                               from_day, until_day, extra_days, reason, act, article, confirmed,
                               withdrawn
                          from term_suspension
                         order by from_day, id desc) as last_from_a_day
                 where not withdrawn
                union all
                select key, valid_from, valid_from, 0,
                       value = 'yes', '', act, article, confirmed and article_confirmed
                  from rule
                 where key in ('event-not-counted', 'free-last-day-moves',
                               'free-days-do-not-interrupt', 'working-days-skip',
                               'saturday-working')
                   and valid_until is null
                 order by from_day
                """)
            .query(ROW)
            .list();
    return new WorkCalendar(
        rows.stream().filter(row -> row.kind.equals("correction")).map(Row::correction).toList(),
        rows.stream().filter(row -> row.kind.equals("suspension")).map(Row::suspension).toList(),
        only(rows, "saturday-working").working(),
        new CountingBasis(
            only(rows, "event-not-counted").provision(),
            only(rows, "free-last-day-moves").provision(),
            only(rows, "free-days-do-not-interrupt").provision(),
            only(rows, "working-days-skip").provision()));
  }

  private static Row only(List<Row> rows, String kind) {
    return rows.stream()
        .filter(row -> row.kind.equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule of counting " + kind));
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
      boolean confirmed) {

    Provision provision() {
      return new Provision(act, article, confirmed);
    }

    Correction correction() {
      return new Correction(fromDay, working, reason, provision());
    }

    Suspension suspension() {
      return new Suspension(fromDay, untilDay, extraDays, reason, provision());
    }
  }
}
