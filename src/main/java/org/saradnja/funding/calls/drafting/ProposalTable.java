package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.drafting.Proposal.Decision;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was proposed to the heads of units, and what they decided. */
@Repository
class ProposalTable {

  private static final String SELECT =
      """
      select call, version, digest, proposed_at, proposed_by, approved, decided_at, decided_by,
             reason
        from call_proposal
      """;

  private final JdbcClient jdbc;

  ProposalTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last one of a call. */
  Optional<Proposal> last(CallId call) {
    return jdbc.sql(SELECT + " where call = :call order by version desc limit 1")
        .param("call", call.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** Drafts of a unit whose text as it stands waits for a decision, the longest waiting first. */
  List<CallCode> waiting(UnitId unit) {
    return jdbc.sql(
            """
            select c.code
              from call_proposal p
              join call c on c.id = p.call and c.version = p.version
             where c.unit = :unit and c.stage = 'DRAFT' and p.decided_at is null
             order by p.proposed_at
            """)
        .param("unit", unit.slug())
        .query((row, _) -> new CallCode(row.getString("code")))
        .list();
  }

  /** Proposed twice, a version is proposed once. */
  void propose(Proposal proposal) {
    jdbc.sql(
            """
            insert into call_proposal (call, version, digest, proposed_at, proposed_by, reason)
            values (:call, :version, :digest, :at, :by, '')
            on conflict on constraint a_version_is_proposed_once do nothing
            """)
        .param("call", proposal.call().value())
        .param("version", proposal.version())
        .param("digest", proposal.digest().hex())
        .param("at", utc(proposal.at()))
        .param("by", proposal.by().value())
        .update();
  }

  void decide(Proposal proposal, Decision decision) {
    int rows =
        jdbc.sql(
                """
                update call_proposal
                   set approved = :approved, decided_at = :at, decided_by = :by, reason = :reason
                 where call = :call and version = :version and decided_at is null
                """)
            .param("approved", decision.approved())
            .param("at", utc(decision.at()))
            .param("by", decision.by().value())
            .param("reason", decision.reason())
            .param("call", proposal.call().value())
            .param("version", proposal.version())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Decided meanwhile: " + proposal.call());
    }
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  record Row(
      UUID call,
      int version,
      String digest,
      OffsetDateTime proposedAt,
      UUID proposedBy,
      @Nullable Boolean approved,
      @Nullable OffsetDateTime decidedAt,
      @Nullable UUID decidedBy,
      String reason) {

    Proposal toDomain() {
      return new Proposal(
          new CallId(call),
          version,
          new Digest(digest),
          proposedAt.toInstant(),
          new PersonId(proposedBy),
          decision());
    }

    private Optional<Decision> decision() {
      return approved == null || decidedAt == null || decidedBy == null
          ? Optional.empty()
          : Optional.of(
              new Decision(approved, decidedAt.toInstant(), new PersonId(decidedBy), reason));
    }
  }
}
