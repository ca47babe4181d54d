package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.calls.CallId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What receiving knows of the formal check, read beside the applications. */
@DatabaseTest
class CheckedTableTest {

  private static final Instant AT = Instant.parse("2027-04-28T08:00:00.123456Z");
  private static final Instant UNTIL = Instant.parse("2027-05-06T21:59:59.999999Z");
  private static final String ASKED =
      "asked = '{}', asked_at = :at, last_day = '2027-05-06', until = :until";

  @Autowired private CheckedTable checks;
  @Autowired private JdbcClient jdbc;

  private final CallId call = new CallId(UUID.randomUUID());

  @Test
  void whatNobodyHasBegunToCheckWaits() {
    assertThat(checks.of(received())).isEqualTo(new CheckState.Waiting());
  }

  @Test
  void aCheckThatWasOnlyBegunOrSuppliedStillWaits() {
    var begun = received();
    check(begun, "OPEN");
    var supplied = received();
    check(supplied, "OPEN");
    change(supplied, "stage = 'SUPPLEMENTED', supplied_at = :at, " + ASKED);

    assertThat(checks.of(begun)).isEqualTo(new CheckState.Waiting());
    assertThat(checks.of(supplied)).isEqualTo(new CheckState.Waiting());
  }

  @Test
  void whoWasAskedHasUntilTheLastMomentOfTheTerm() {
    var id = received();
    check(id, "OPEN");
    change(id, "stage = 'ASKED', " + ASKED);

    assertThat(checks.of(id)).isEqualTo(new CheckState.Asked(UNTIL));
  }

  @Test
  void aDecisionIsReadWithItsMomentAndItsGrounds() {
    var passed = decided("IN_ORDER", "null");
    var failed =
        decided(
            "REJECTED",
            "'[{\"reason\":\"late-report\",\"facts\":\"Није предат.\",\"provision\":\"Тачка 3\"}]'");

    assertThat(checks.of(passed)).isEqualTo(new CheckState.InOrder(AT));
    assertThat(checks.of(failed))
        .isEqualTo(
            new CheckState.Rejected(
                AT, List.of(new Ground("late-report", "Није предат.", "Тачка 3"))));
  }

  @Test
  void thoseOfAStageAreFoundInTheirCallAlone() {
    var mine = decided("IN_ORDER", "null");
    decided("REJECTED", "'[]'");
    var elsewhere = received(new CallId(UUID.randomUUID()));
    check(elsewhere, "OPEN");
    decide(elsewhere, "IN_ORDER", "null");

    assertThat(checks.in("IN_ORDER", call)).containsExactly(mine);
    assertThat(checks.in("REJECTED", call)).hasSize(1);
    assertThat(checks.in("OPEN", call)).isEmpty();
  }

  @Test
  void undecidedAreThoseNobodyHasDecidedOnWhetherBegunOrNot() {
    received();
    check(received(), "OPEN");
    decided("IN_ORDER", "null");
    decided("REJECTED", "'[]'");

    assertThat(checks.undecided(call)).isEqualTo(2);
  }

  @Test
  void whatWasWithdrawnIsNeitherUndecidedNorInOrder() {
    var id = decided("IN_ORDER", "null");
    var waiting = received();
    withdraw(id);
    withdraw(waiting);

    assertThat(checks.in("IN_ORDER", call)).isEmpty();
    assertThat(checks.undecided(call)).isZero();
  }

  @Test
  void aRejectionWithoutGroundsCannotBeStored() {
    var id = received();
    check(id, "OPEN");

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> decide(id, "REJECTED", "null"))
        .withMessageContaining("rejected_on_grounds");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "stage = 'LOST' | check_has_a_known_stage",
        "until = now() | asked_with_a_term",
        "stage = 'ASKED' | waiting_for_what_was_asked",
        "supplied_at = now() | supplied_only_what_was_asked",
        "stage = 'IN_ORDER' | decided_with_its_findings",
        "findings = '[]' | decided_with_its_findings"
      })
  void aCheckThatContradictsItselfIsNotStored(String change, String constraint) {
    var id = received();
    check(id, "OPEN");

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> change(id, change))
        .withMessageContaining(constraint);
  }

  private ApplicationId decided(String stage, String grounds) {
    var id = received();
    check(id, "OPEN");
    decide(id, stage, grounds);
    return id;
  }

  private void decide(ApplicationId id, String stage, String grounds) {
    change(
        id,
        "stage = '%s', decided_at = :at, findings = '[]', grounds = %s".formatted(stage, grounds));
  }

  private void check(ApplicationId id, String stage) {
    jdbc.sql(
            """
            insert into formal_check (application, stage, answers, version)
            values (:id, :stage, '{}', 0)
            """)
        .param("id", id.value())
        .param("stage", stage)
        .update();
  }

  private void change(ApplicationId id, String columns) {
    jdbc.sql("update formal_check set " + columns + " where application = :id")
        .param("id", id.value())
        .param("at", AT.atOffset(ZoneOffset.UTC))
        .param("until", UNTIL.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void withdraw(ApplicationId id) {
    jdbc.sql("update application set stage = 'WITHDRAWN', withdrawn_at = :at where id = :id")
        .param("id", id.value())
        .param("at", AT.atOffset(ZoneOffset.UTC))
        .update();
  }

  private ApplicationId received() {
    return received(call);
  }

  private ApplicationId received(CallId of) {
    var id = ApplicationId.random();
    jdbc.sql(
            """
            with draft as (
              insert into application_draft
                (id, call, unit, organisation, ordinal, opened_at, stage, answers, version)
              values (:id, :call, 'vezbaonica', :organisation, 1, :at, 'SENT', '{}', 0)
              returning id)
            insert into application
              (id, call, unit, organisation, organisation_name, title, requested_paras,
               total_paras, number, registry_number, received_at, digest, stage, version)
            select id, :call, 'vezbaonica', :organisation, 'Удружење', 'Програм', 1, 1, 1,
                   :number, :at, :digest, 'SUBMITTED', 0
              from draft
            """)
        .param("id", id.value())
        .param("call", of.value())
        .param("organisation", UUID.randomUUID())
        .param("at", AT.atOffset(ZoneOffset.UTC))
        .param("number", "401-" + id.value())
        .param("digest", Digest.ofText("садржај").hex())
        .update();
    return id;
  }
}
