package org.saradnja.funding.applications.filing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.calls.CallId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the formal check decided, read beside the applications it was about. */
@Repository
class CheckedTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final TypeReference<List<Ground>> GROUNDS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  CheckedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  CheckState of(ApplicationId id) {
    return jdbc.sql(
            """
            select application, stage, until, decided_at, grounds::text as grounds
              from formal_check
             where application = :id
            """)
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain)
        .orElseGet(CheckState.Waiting::new);
  }

  /** Ids of the applications of a call that the check put into a stage. */
  List<ApplicationId> in(String stage, CallId call) {
    return jdbc.sql(
            """
            select c.application
              from formal_check c
              join application a on a.id = c.application
             where a.call = :call and a.stage = 'SUBMITTED' and c.stage = :stage
            """)
        .param("call", call.value())
        .param("stage", stage)
        .query((row, _) -> new ApplicationId(row.getObject("application", UUID.class)))
        .list();
  }

  int undecided(CallId call) {
    return jdbc.sql(
            """
            select count(*)
              from application a
              left join formal_check c on c.application = a.id
             where a.call = :call and a.stage = 'SUBMITTED'
               and (c.stage is null or c.stage not in ('IN_ORDER', 'REJECTED'))
            """)
        .param("call", call.value())
        .query(Integer.class)
        .single();
  }

  record Row(
      UUID application,
      String stage,
      @Nullable OffsetDateTime until,
      @Nullable OffsetDateTime decidedAt,
      @Nullable String grounds) {

    CheckState toDomain() {
      return switch (stage) {
        case "OPEN", "SUPPLEMENTED" -> new CheckState.Waiting();
        case "ASKED" -> new CheckState.Asked(known(until).toInstant());
        case "IN_ORDER" -> new CheckState.InOrder(known(decidedAt).toInstant());
        case "REJECTED" ->
            new CheckState.Rejected(
                known(decidedAt).toInstant(),
                JsonMapper.shared().readValue(grounds == null ? "[]" : grounds, GROUNDS));
        default -> throw new IllegalStateException("Unknown stage " + stage + " of a check");
      };
    }

    private OffsetDateTime known(@Nullable OffsetDateTime moment) {
      if (moment == null) {
        throw new IllegalStateException(stage + " without its moment: " + application);
      }
      return moment;
    }
  }
}
