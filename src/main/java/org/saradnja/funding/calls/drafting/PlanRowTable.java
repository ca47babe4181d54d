package org.saradnja.funding.calls.drafting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saradnja.base.database.Rows;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.drafting.OnPlan.OfRow;
import org.saradnja.funding.planning.PlanRowId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which row of a plan a call is drafted; once the call is published, it stays so. */
@Repository
class PlanRowTable {

  private final JdbcClient jdbc;

  PlanRowTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PlanRowId> find(CallId call) {
    return jdbc.sql("select row_id from call_plan_row where call = :call")
        .param("call", call.value())
        .query(UUID.class)
        .optional()
        .map(PlanRowId::new);
  }

  /** Writes the row, or the row as it stands now. */
  void put(CallId call, OfRow row) {
    jdbc.sql(
            """
            insert into call_plan_row (call, row_id, edition, name, first_month, last_month)
            values (:call, :row, :edition, :name, :first, :last)
            on conflict (call) do update
              set row_id = excluded.row_id, edition = excluded.edition, name = excluded.name,
                  first_month = excluded.first_month, last_month = excluded.last_month
            """)
        .param("call", call.value())
        .param("row", row.row().value())
        .param("edition", row.edition())
        .param("name", row.name())
        .param("first", row.period().firstDay())
        .param("last", row.period().last().atDay(1))
        .update();
  }

  void remove(CallId call) {
    jdbc.sql("delete from call_plan_row where call = :call").param("call", call.value()).update();
  }

  /** An annulled call leaves its row free for another. */
  boolean uses(PlanRowId row) {
    return jdbc.sql(
            """
            select exists (
              select from call_plan_row r
                join call c on c.id = r.call
               where r.row_id = :row and c.stage <> 'ANNULLED')
            """)
        .param("row", row.value())
        .query(Boolean.class)
        .single();
  }

  /** The rows of calls published in a year. */
  Map<CallId, PlanRowId> publishedIn(int year) {
    return jdbc
        .sql(
            """
            select r.call, r.row_id
              from call_plan_row r
              join call c on c.id = r.call
             where c.stage <> 'DRAFT'
               and extract(year from c.published_at at time zone 'Europe/Belgrade') = :year
            """)
        .param("year", year)
        .query(Rows.of(Linked.class))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                linked -> new CallId(linked.call()), linked -> new PlanRowId(linked.rowId())));
  }

  record Linked(UUID call, UUID rowId) {}
}
