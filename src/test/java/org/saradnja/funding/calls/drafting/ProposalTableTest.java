package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Proposal.Decision;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ProposalTableTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final CallCode CODE = new CallCode("VEZ-2027-01");
  private static final CallId CALL = new CallId(new UUID(7, 1));
  private static final PersonId OFFICER = new PersonId(new UUID(8, 1));
  private static final PersonId HEAD = new PersonId(new UUID(8, 2));

  @Autowired private JdbcClient jdbc;
  private CallTable calls;
  private ProposalTable proposals;

  @BeforeEach
  void draft() {
    calls = new CallTable(jdbc);
    proposals = new ProposalTable(jdbc);
    calls.insert(
        new Draft(CALL, CODE, UNIT, lawful(), new Saved(at("2027-01-20T10:14:02"), OFFICER)));
  }

  @Test
  void keepsAProposalAndItsDecision() {
    assertThat(proposals.last(CALL)).isEmpty();

    proposals.propose(proposal(0));
    assertThat(proposals.last(CALL)).contains(proposal(0));

    proposals.decide(proposal(0), leave());
    assertThat(proposals.last(CALL).orElseThrow().decision()).contains(leave());
  }

  @Test
  void keepsWhyACallWasReturned() {
    var returned = new Decision(false, at("2027-01-23T09:00:00"), HEAD, "Износ није тачан.");
    proposals.propose(proposal(0));

    proposals.decide(proposal(0), returned);

    assertThat(proposals.last(CALL).orElseThrow().decision()).contains(returned);
  }

  @Test
  void theLastOneCounts() {
    proposals.propose(proposal(0));
    proposals.propose(proposal(2));

    assertThat(proposals.last(CALL).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void aVersionIsProposedOnce() {
    proposals.propose(proposal(0));
    proposals.propose(proposal(0));

    assertThat(jdbc.sql("select count(*) from call_proposal").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void waitsOnlyWhileTheDraftIsAsItWasProposed() {
    proposals.propose(proposal(0));
    assertThat(proposals.waiting(UNIT)).containsExactly(CODE);
    assertThat(proposals.waiting(new UnitId("raska"))).isEmpty();

    calls.update(calls.lock(CODE));

    assertThat(proposals.waiting(UNIT)).isEmpty();
  }

  @Test
  void whatIsDecidedWaitsNoLonger() {
    proposals.propose(proposal(0));
    proposals.decide(proposal(0), leave());

    assertThat(proposals.waiting(UNIT)).isEmpty();
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> proposals.decide(proposal(0), leave()));
  }

  @ParameterizedTest(name = "approved {0} by {1} because of {2}")
  @CsvSource({
    "false, 2, '', who_returns_a_call_says_why",
    "true, 2, Разлог, who_returns_a_call_says_why",
    ", 2, '', a_decision_is_whole",
    "true, 1, '', nobody_decides_an_own_proposal",
  })
  void theDatabaseHoldsTheRules(Boolean approved, int by, String reason, String constraint) {
    proposals.propose(proposal(0));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    update call_proposal
                       set approved = :approved, decided_at = now(), decided_by = :by,
                           reason = :reason
                    """)
                .param("approved", approved, Types.BOOLEAN)
                .param("by", new UUID(8, by))
                .param("reason", reason)
                .update())
        .withMessageContaining(constraint);
  }

  @Test
  void aDecidedProposalStays() {
    proposals.propose(proposal(0));
    proposals.decide(proposal(0), leave());

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update call_proposal set reason = 'други'").update())
        .withMessageContaining("stays");
  }

  private static Decision leave() {
    return new Decision(true, at("2027-01-23T09:00:00"), HEAD, "");
  }

  private static Proposal proposal(int version) {
    return new Proposal(
        CALL,
        version,
        Digest.ofText("text " + version),
        at("2027-01-22T10:00:00"),
        OFFICER,
        Optional.empty());
  }
}
