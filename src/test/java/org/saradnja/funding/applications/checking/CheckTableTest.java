package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.applications.checking.Finding.Met;
import org.saradnja.funding.calls.CallId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CheckTableTest {

  private static final Instant AT = Instant.parse("2027-04-28T08:00:00.123456Z");
  private static final Map<Condition, Answer> ANSWERS =
      Map.of(Condition.AIMS, new Answer(true, ""), Condition.SEAT, new Answer(true, "Огранак"));
  private static final List<Finding> FINDINGS =
      List.of(new Finding(Condition.AIMS, Met.YES, true, "Статут, члан 5"));

  @Autowired private CheckTable checks;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @MethodSource
  void keepsEveryStage(Function<ApplicationId, Check> stage) {
    var check = stage.apply(received());
    checks.save(new Versioned<>(check, CheckTable.NOT_STORED));

    assertThat(checks.of(check.application()).value()).isEqualTo(check);
  }

  static Stream<Function<ApplicationId, Check>> keepsEveryStage() {
    var ground = new Ground("late-report", "Извештај није предат.", "Конкурс, тачка 3");
    return Stream.of(
        id -> new Check.Open(id, ANSWERS),
        id -> new Check.Waiting(id, ANSWERS, CheckTest.request()),
        id -> new Check.Supplemented(id, ANSWERS, CheckTest.request(), AT),
        id -> new Check.InOrder(id, ANSWERS, FINDINGS, AT),
        id -> new Check.Rejected(id, ANSWERS, FINDINGS, List.of(ground), AT));
  }

  @Test
  void whatNobodyHasBegunIsOpen() {
    var id = received();

    assertThat(checks.of(id).value()).isEqualTo(new Check.Open(id, Map.of()));
  }

  @Test
  void theSecondOfTwoOfficersIsRefused() {
    var id = received();
    var mine = checks.of(id);
    var theirs = checks.of(id);
    checks.save(theirs.with(new Check.Open(id, ANSWERS)));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> checks.save(mine.with(new Check.Open(id, Map.of()))));
    var again = checks.of(id);
    checks.save(again.with(new Check.InOrder(id, ANSWERS, FINDINGS, AT)));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> checks.save(again.with(new Check.Open(id, Map.of()))));
  }

  @Test
  void aDecisionDoesNotForgetTheNoticeBeforeIt() {
    var id = received();
    checks.save(checks.of(id).with(new Check.Supplemented(id, ANSWERS, CheckTest.request(), AT)));
    checks.save(checks.of(id).with(new Check.InOrder(id, ANSWERS, FINDINGS, AT)));

    var askedAt =
        jdbc.sql("select asked_at from formal_check where application = :id")
            .param("id", id.value())
            .query(OffsetDateTime.class)
            .single();
    assertThat(askedAt.toInstant()).isEqualTo(CheckTest.request().at());
  }

  @Test
  void nobodyIsRejectedWithoutGrounds() {
    var id = received();
    checks.save(checks.of(id).with(new Check.InOrder(id, ANSWERS, FINDINGS, AT)));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql("update formal_check set stage = 'REJECTED'").update())
        .withMessageContaining("rejected_on_grounds");
  }

  @Test
  void checksOfACallAreFoundTogether() {
    var call = new CallId(UUID.randomUUID());
    var first = received(call);
    received(call);
    received();
    checks.save(checks.of(first).with(new Check.Open(first, ANSWERS)));

    assertThat(checks.of(call)).containsOnlyKeys(first);
    assertThat(checks.applicationsOf(first)).isEqualTo(1);
  }

  private ApplicationId received() {
    return received(new CallId(UUID.randomUUID()));
  }

  private ApplicationId received(CallId call) {
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
        .param("call", call.value())
        .param("organisation", UUID.randomUUID())
        .param("at", AT.atOffset(ZoneOffset.UTC))
        .param("number", "401-" + id.value())
        .param("digest", Digest.ofText("садржај").hex())
        .update();
    return id;
  }
}
