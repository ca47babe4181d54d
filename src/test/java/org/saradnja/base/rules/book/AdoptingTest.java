package org.saradnja.base.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.OwnRuleAdopted;
import org.saradnja.base.rules.OwnRules;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RecordedRule;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.Start;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
@Import({Adopting.class, AdoptingTest.Now.class})
class AdoptingTest {

  private static final String ALIBUNAR = "alibunar";
  private static final Actor OFFICER = new Actor(UUID.randomUUID(), "unit:alibunar", "officer");
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 4, 16);
  private static final String ACT = "Правилник о финансирању, Сл. лист 12/2026";

  @Autowired private OwnRules ownRules;
  @Autowired private RuleBook rules;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;

  @Test
  void aStrongerRuleHoldsInItsUnitOnlyWithTheNationalBesideIt() {
    ownRules.adopt(adoption(RuleKey.OBJECTION, "10", ""), OFFICER);

    var own = rules.on(RuleKey.OBJECTION, ALIBUNAR, DAY);
    assertThat(own.isOwn()).isTrue();
    assertThat(own.isWeaker()).isFalse();
    assertThat(own.number()).isEqualTo(10);
    assertThat(own.national().number()).isEqualTo(8);
    assertThat(own.provision()).isEqualTo(new Provision(ACT, "7", true));
    assertThat(rules.on(RuleKey.OBJECTION, "raska", DAY).isOwn()).isFalse();
    assertThat(rules.deadline(RuleKey.OBJECTION, ALIBUNAR, DAY).lastDay()).isEqualTo("2027-04-26");
  }

  @Test
  void aWeakerRuleIsRecordedWithItsReasonAndFlagged() {
    ownRules.adopt(adoption(RuleKey.OBJECTION, "5", "Тако стоји у правилнику из 2018."), OFFICER);

    assertThat(rules.on(RuleKey.OBJECTION, ALIBUNAR, DAY))
        .isInstanceOfSatisfying(
            Rule.Own.class,
            own -> {
              assertThat(own.isWeaker()).isTrue();
              assertThat(own.reason()).isEqualTo("Тако стоји у правилнику из 2018.");
              assertThat(own.validFrom()).isEqualTo("2027-01-01");
            });
    assertThat(rules.all(ALIBUNAR, DAY)).filteredOn(Rule::isWeaker).hasSize(1);
    assertThat(jdbc.sql("select weaker from unit_rule").query(Boolean.class).single()).isTrue();
    assertThat(rules.deadline(RuleKey.OBJECTION, ALIBUNAR, DAY).lastDay()).isEqualTo("2027-04-21");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "OBJECTION, 7, rules.weakerWithoutReason",
    "LIST_ESTABLISHED, 61, rules.weakerWithoutReason",
    "PLAN_PUBLISHED, 02-15, rules.weakerWithoutReason",
    "PUBLICATION_PLACES, notice-board, rules.notToBeChanged",
    "PUBLIC_DELIVERY, 20, rules.notToBeChanged",
    "OBJECTION, осам, rules.notAValue",
    "OBJECTION, 0, rules.notAValue",
    "THRESHOLD, 101, rules.notAValue",
    "SELECTION_DECIDER, ANYONE, rules.notAValue",
    "COMMISSION_SIZE, '4', rules.notAValue",
  })
  void isRefusedAndLeavesNothing(RuleKey key, String value, String refusal) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> ownRules.adopt(adoption(key, value, " "), OFFICER))
        .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(refusal));
    assertThat(rules.on(key, ALIBUNAR, DAY).isOwn()).isFalse();
    assertThat(events.stream(OwnRuleAdopted.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LIST_ESTABLISHED, 30",
    "THRESHOLD, 50",
    "THRESHOLD, 70",
    "OWN_SHARE, 10",
    "PROGRAMME_END, 12-01",
    "SELECTION_DECIDER, PRESIDENT",
    "COMMISSION_SIZE, '3'",
    "MINIMUM_AGE, 2",
    "PLAN_PUBLISHED, 01-15",
  })
  void isNotWeakerAndNeedsNoReason(RuleKey key, String value) {
    var own = ownRules.adopt(adoption(key, value, ""), OFFICER);

    assertThat(own.isWeaker()).isFalse();
    assertThat(rules.on(key, ALIBUNAR, DAY)).isEqualTo(own);
  }

  @Test
  void theSecondReadingOfTheLawMayBeChosenAndNoThird() {
    var fromObjections = starting(Start.OBJECTIONS_ENDED);

    assertThat(ownRules.adopt(fromObjections, OFFICER).start()).isEqualTo(Start.OBJECTIONS_ENDED);
    assertThat(rules.on(RuleKey.SELECTION, ALIBUNAR, DAY).start())
        .isEqualTo(Start.OBJECTIONS_ENDED);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> ownRules.adopt(starting(Start.SELECTION_DECIDED), OFFICER))
        .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("rules.notAStart"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30", "2026-12-01"})
  void noRuleHoldsOnADayThatHasBegun(LocalDate from) {
    var backwards =
        new Adoption(
            ALIBUNAR, RuleKey.OBJECTION, "10", Start.NONE, ACT, "7", "", from.minusDays(1), from);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> ownRules.adopt(backwards, OFFICER))
        .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("rules.notBackwards"));
    assertThat(ownRules.of(ALIBUNAR)).isEmpty();
  }

  @Test
  void allThatWasRecordedIsToldTheLatestFirst() {
    insert("false", "2026-12-01", "2027-03-01", "12");
    var own = ownRules.adopt(adoption(RuleKey.OBJECTION, "10", ""), OFFICER);

    var recorded = ownRules.of(ALIBUNAR);

    assertThat(recorded).extracting(one -> one.rule().value()).containsExactly("12", "10");
    assertThat(recorded.getLast()).isEqualTo(new RecordedRule(own, LocalDate.of(2026, 12, 1), NOW));
    assertThat(ownRules.all()).isEqualTo(recorded);
    assertThat(ownRules.of("raska")).isEmpty();
  }

  @Test
  void holdsFromItsDayOn() {
    ownRules.adopt(adoption(RuleKey.OBJECTION, "10", ""), OFFICER);

    var before = LocalDate.of(2026, 12, 31);
    assertThat(rules.on(RuleKey.OBJECTION, ALIBUNAR, before).isOwn()).isFalse();
    assertThat(rules.on(RuleKey.OBJECTION, ALIBUNAR, before.plusDays(1)).isOwn()).isTrue();
  }

  @Test
  void theLaterActHoldsAndOfOneActTheLaterRecord() {
    ownRules.adopt(adoption(RuleKey.OBJECTION, "10", ""), OFFICER);
    insert("false", "2026-12-01", "2027-01-01", "9");
    assertThat(rules.on(RuleKey.OBJECTION, ALIBUNAR, DAY).number()).isEqualTo(9);

    insert("false", "2026-12-01", "2027-03-01", "12");
    assertThat(rules.on(RuleKey.OBJECTION, ALIBUNAR, DAY).number()).isEqualTo(12);
    assertThat(rules.on(RuleKey.OBJECTION, ALIBUNAR, LocalDate.of(2027, 2, 28)).number())
        .isEqualTo(9);
  }

  @Test
  void theLedgerLearnsWhatWasAdopted() {
    ownRules.adopt(adoption(RuleKey.OBJECTION, "5", "Стари правилник."), OFFICER);

    assertThat(events.stream(OwnRuleAdopted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.at()).isEqualTo(NOW);
          assertThat(act.subject()).isEqualTo("unit:alibunar");
          assertThat(act.rule()).isEqualTo("objection");
          assertThat(act.value()).isEqualTo("5");
          assertThat(act.national()).isEqualTo("8");
          assertThat(act.weaker()).isTrue();
          assertThat(act.actor()).isEqualTo(OFFICER);
        });
  }

  @Test
  void theTableRefusesAWeakerRuleWithoutAReasonToo() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> insert("true", "2026-12-01", "2027-01-01", "5"))
        .withMessageContaining("weaker_rule_has_a_reason");
  }

  @Test
  void anActIsNotInForceBeforeItsAdoption() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> insert("false", "2027-02-01", "2027-01-01", "8"))
        .withMessageContaining("own_rule_is_not_in_force_before_it_is_adopted");
  }

  @Test
  void whatWasAdoptedStaysOnRecord() {
    ownRules.adopt(adoption(RuleKey.OBJECTION, "10", ""), OFFICER);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update unit_rule set value = '8'").update())
        .withMessageContaining("stays on record");
  }

  private void insert(String weaker, String adoptedOn, String validFrom, String value) {
    jdbc.sql(
            """
            insert into unit_rule
              (id, unit, rule_key, value, start_event, act, article, reason, weaker,
               adopted_on, valid_from, recorded_at, recorded_by)
            values
              (gen_random_uuid(), 'alibunar', 'objection', '%s', 'LIST_PUBLISHED', 'Правилник',
               '', ' ', %s, '%s', '%s', '2026-12-24T00:00:00Z', gen_random_uuid())
            """
                .formatted(value, weaker, adoptedOn, validFrom))
        .update();
  }

  private static Adoption adoption(RuleKey key, String value, String reason) {
    return new Adoption(
        ALIBUNAR,
        key,
        value,
        Start.NONE,
        ACT,
        "7",
        reason,
        LocalDate.of(2026, 12, 1),
        LocalDate.of(2027, 1, 1));
  }

  private static Adoption starting(Start start) {
    return new Adoption(
        ALIBUNAR,
        RuleKey.SELECTION,
        "30",
        start,
        ACT,
        "7",
        "",
        LocalDate.of(2026, 12, 1),
        LocalDate.of(2027, 1, 1));
  }

  static class Now {
    @Bean
    LegalTime time() {
      return LegalTime.physical(Clock.fixed(NOW, Office.ZONE));
    }
  }
}
