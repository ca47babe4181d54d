package org.saradnja.funding.calls.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.saradnja.funding.calls.drafting.Change.Decision;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The changes of published calls that heads of units were asked for. */
@Repository
class ChangeTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  ChangeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last one of a call, whatever became of it. */
  Optional<Change> last(CallId call) {
    return jdbc.sql(
            """
            select id, call, edition, text::text as text, act, reason, proposed_at, proposed_by,
                   approved, decided_at, decided_by, returned
              from call_change
             where call = :call
             order by proposed_at desc, id
             limit 1
            """)
        .param("call", call.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  /** Calls of a unit of which a change waits for its head, the longest waiting first. */
  List<CallCode> waiting(UnitId unit) {
    return jdbc.sql(
            """
            select c.code
              from call_change p
              join call c on c.id = p.call and c.edition = p.edition
             where c.unit = :unit and c.stage = 'PUBLISHED' and p.decided_at is null
             order by p.proposed_at
            """)
        .param("unit", unit.slug())
        .query((row, _) -> new CallCode(row.getString("code")))
        .list();
  }

  /** What waited of the call before gives way to what is asked now. */
  void propose(Change change) {
    jdbc.sql("delete from call_change where call = :call and decided_at is null")
        .param("call", change.call().value())
        .update();
    jdbc.sql(
            """
            insert into call_change
              (id, call, edition, kind, text, act, reason, proposed_at, proposed_by, returned)
            values
              (:id, :call, :edition, :kind, cast(:text as jsonb), :act, :reason, :at, :by, '')
            """)
        .param("id", change.id())
        .param("call", change.call().value())
        .param("edition", change.edition())
        .param("kind", kind(change))
        .param("text", text(change))
        .param("act", act(change))
        .param("reason", change.reason())
        .param("at", utc(change.at()))
        .param("by", change.by().value())
        .update();
  }

  void decide(Change change, Decision decision) {
    int rows =
        jdbc.sql(
                """
                update call_change
                   set approved = :approved, decided_at = :at, decided_by = :by,
                       returned = :returned
                 where id = :id and decided_at is null
                """)
            .param("approved", decision.approved())
            .param("at", utc(decision.at()))
            .param("by", decision.by().value())
            .param("returned", decision.returned())
            .param("id", change.id())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Decided meanwhile: " + change.id());
    }
  }

  /** Once the list is out the call ends with the decision on the selection. */
  boolean isListPublished(CallId call) {
    return jdbc.sql(
            """
            select exists (
              select from call_milestone where call = :call and milestone = 'LIST_PUBLISHED')
            """)
        .param("call", call.value())
        .query(Boolean.class)
        .single();
  }

  private static String kind(Change change) {
    return switch (change.what()) {
      case Correcting _ -> "CORRECTION";
      case Annulling _ -> "ANNULMENT";
    };
  }

  private static @Nullable String text(Change change) {
    return switch (change.what()) {
      case Correcting(var text) -> new String(CanonicalJson.of(text), UTF_8);
      case Annulling _ -> null;
    };
  }

  private static String act(Change change) {
    return switch (change.what()) {
      case Correcting _ -> "";
      case Annulling(var act) -> act;
    };
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  record Row(
      UUID id,
      UUID call,
      int edition,
      @Nullable String text,
      String act,
      String reason,
      OffsetDateTime proposedAt,
      UUID proposedBy,
      @Nullable Boolean approved,
      @Nullable OffsetDateTime decidedAt,
      @Nullable UUID decidedBy,
      String returned) {

    Change toDomain() {
      return new Change(
          id,
          new CallId(call),
          edition,
          text == null
              ? new Annulling(act)
              : new Correcting(JsonMapper.shared().readValue(text, CallText.class)),
          reason,
          proposedAt.toInstant(),
          new PersonId(proposedBy),
          decision());
    }

    private Optional<Decision> decision() {
      return approved == null || decidedAt == null || decidedBy == null
          ? Optional.empty()
          : Optional.of(
              new Decision(approved, decidedAt.toInstant(), new PersonId(decidedBy), returned));
    }
  }
}
