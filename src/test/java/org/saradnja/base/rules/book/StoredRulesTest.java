package org.saradnja.base.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.FreeDay;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RejectionReason;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.rules.Term;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
class StoredRulesTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 25);
  private static final int CONNECTIONS = 16;

  @Autowired private RuleBook rules;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(RuleKey.class)
  void everyKeyOfTheCodeHasARuleInForce(RuleKey key) {
    assertThat(rules.on(key, RuleBook.NO_UNIT, DAY).national().key()).isEqualTo(key.code());
  }

  @Test
  void everyRuleLoadsWithItsTextsInBothLanguages() {
    var all = rules.all(RuleBook.NO_UNIT, DAY);

    assertThat(all).hasSizeGreaterThan(RuleKey.values().length);
    assertThat(all)
        .allSatisfy(rule -> {
          for (var texts : List.of(StepTexts.serbian(), StepTexts.english())) {
            assertThat(texts.rule(rule.national())).isNotBlank();
            assertThat(texts.provision(rule.provision())).doesNotContain(rule.provision().act());
          }
          assertThat(rule.isOwn()).isFalse();
        });
  }

  @Test
  void everyTermParsesAndRunsFromAnEvent() {
    assertThat(rules.all(RuleBook.NO_UNIT, DAY))
        .filteredOn(rule -> rule.start() != Start.NONE)
        .hasSizeGreaterThan(20)
        .allSatisfy(rule -> assertThat(rule.term().unit()).isEqualTo(unitOf(rule)));
  }

  @Test
  void onlyWhatWasReadInItsSourceIsConfirmed() {
    assertThat(rules.on(RuleKey.OBJECTION, RuleBook.NO_UNIT, DAY).isConfirmed()).isTrue();
    assertThat(rules.on(RuleKey.INSPECTION, RuleBook.NO_UNIT, DAY).isConfirmed()).isFalse();
    assertThat(rules.on(RuleKey.COMPLETION, RuleBook.NO_UNIT, DAY).isConfirmed()).isFalse();
    assertThat(rules.on(RuleKey.THRESHOLD, RuleBook.NO_UNIT, DAY).isConfirmed()).isFalse();
  }

  @Test
  void aRuleCarriesEverythingThatExplainsIt() {
    assertThat(rules.on(RuleKey.SELECTION, RuleBook.NO_UNIT, DAY))
        .isEqualTo(
            new Rule.National(
                "R-059",
                "selection",
                "30",
                RuleUnit.CALENDAR_DAYS,
                List.of(),
                Direction.MAX,
                Start.LIST_ESTABLISHED,
                Start.OBJECTIONS_ENDED,
                new Provision("regulation-16-2018", "9", false),
                SourceKind.PRACTICE,
                LocalDate.of(2018, 3, 13),
                "The length is seen in practice; from which event it runs is to be checked."));
  }

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
    "APPLICATION_WINDOW, 2027-01-25, 2027-02-09",
    "LIST_ESTABLISHED, 2027-02-09, 2027-04-12",
    "INSPECTION, 2027-04-16, 2027-04-21",
    "OBJECTION, 2027-04-16, 2027-04-26",
    "OBJECTION_DECISION, 2027-04-20, 2027-05-05",
    "SELECTION, 2027-04-16, 2027-05-17",
    "COMPLETION, 2027-02-12, 2027-02-22",
    "PLAN_PUBLISHED, 2027-01-01, 2027-02-01",
    "OBJECTION, 2020-03-16, 2020-06-05",
  })
  void theProcedureOfTheWorkedExampleFollowsFromTheData(
      RuleKey key, LocalDate event, LocalDate lastDay) {
    var deadline = rules.deadline(key, RuleBook.NO_UNIT, event);

    assertThat(deadline.lastDay()).isEqualTo(lastDay);
    assertThat(deadline.provision()).isEqualTo(rules.on(key, RuleBook.NO_UNIT, event).provision());
  }

  @Test
  void theFirstStepNamesTheEventOfTheRule() {
    var deadline = rules.deadline(RuleKey.APPLICATION_WINDOW, RuleBook.NO_UNIT, DAY);

    assertThat(StepTexts.serbian().why(deadline.steps().getFirst())).startsWith("Објављено у");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-03-12", "2011-01-01"})
  void beforeTheRegulationThereIsNoRuleToAskFor(LocalDate day) {
    assertThatIllegalStateException()
        .isThrownBy(() -> rules.on(RuleKey.OBJECTION, RuleBook.NO_UNIT, day));
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void aQuestionOutsideATransactionGivesItsConnectionBack() {
    for (int question = 0; question <= CONNECTIONS; question++) {
      assertThat(rules.on(RuleKey.OBJECTION, RuleBook.NO_UNIT, DAY).number()).isEqualTo(8);
    }
  }

  @Test
  void aNewVersionHoldsFromItsDayAndTheOldOneBeforeIt() {
    jdbc.sql("update rule set valid_until = '2026-12-31' where key = 'objection'").update();
    jdbc.sql(
            """
            insert into rule
              (code, key, value, unit, direction, start_event, valid_from, act, source_kind)
            values
              ('R-054', 'objection', '10', 'calendar-days', 'MIN', 'LIST_PUBLISHED', '2027-01-01',
               'regulation-16-2018', 'CONFIRMED')
            """)
        .update();

    var before = LocalDate.of(2026, 12, 31);
    assertThat(rules.on(RuleKey.OBJECTION, RuleBook.NO_UNIT, before).number()).isEqualTo(8);
    assertThat(rules.on(RuleKey.OBJECTION, RuleBook.NO_UNIT, DAY).number()).isEqualTo(10);
  }

  @Test
  void twoVersionsAreNeverInForceAtOnce() {
    assertRefused(
        "one_rule_in_force",
        """
        insert into rule
          (code, key, value, unit, direction, start_event, valid_from, act, source_kind)
        values
          ('R-054', 'objection', '10', 'calendar-days', 'MIN', 'LIST_PUBLISHED', '2027-01-01',
           'regulation-16-2018', 'CONFIRMED')
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "a_rule_has_a_known_unit, 'fortnights', 'MIN', 'EVENT', 'CONFIRMED'",
    "a_rule_says_which_way_a_unit_may_deviate, 'months', 'LESS', 'EVENT', 'CONFIRMED'",
    "a_term_runs_from_an_event, 'working-days', 'MIN', 'NONE', 'CONFIRMED'",
    "a_rule_has_a_source, 'months', 'MIN', 'EVENT', 'RUMOUR'",
    "a_choice_has_options, 'choice', 'ANY', 'NONE', 'DESIGN'",
  })
  void aRuleThatSaysTooLittleIsRefused(
      String constraint, String unit, String direction, String start, String source) {
    assertRefused(
        constraint,
        """
        insert into rule
          (code, key, value, unit, direction, start_event, valid_from, act, source_kind)
        values
          ('R-999', 'nothing', '1', '%s', '%s', '%s', '2027-01-01', 'practice', '%s')
        """
            .formatted(unit, direction, start, source));
  }

  @Test
  void theCalendarIsTheLawsWithTheSuspensionOf2020() {
    var calendar = rules.calendar();

    assertThat(calendar)
        .isEqualTo(
            new WorkCalendar(
                List.of(),
                calendar.suspensions(),
                WorkCalendar.OF_THE_LAW.saturdayWorking(),
                WorkCalendar.OF_THE_LAW.basis()));
    assertThat(calendar.suspensions())
        .singleElement()
        .satisfies(emergency -> {
          assertThat(emergency.from()).isEqualTo("2020-03-15");
          assertThat(emergency.until()).isEqualTo("2020-05-06");
          assertThat(emergency.extraDays()).isEqualTo(30);
          assertThat(emergency.provision().confirmed()).isFalse();
        });
  }

  @Test
  void aDeclaredDayIsInTheCalendarAtOnce() {
    jdbc.sql(
            """
            insert into calendar_correction (day, working, reason, act, confirmed)
            values ('2027-02-09', false, 'Дан жалости', 'Закључак Владе', true)
            """)
        .update();

    var declared =
        new Correction(
            LocalDate.of(2027, 2, 9),
            false,
            "Дан жалости",
            new Provision("Закључак Владе", "", true));
    assertThat(rules.calendar().freeDay(declared.day())).contains(new FreeDay.Declared(declared));
    assertThat(rules.deadline(RuleKey.APPLICATION_WINDOW, RuleBook.NO_UNIT, DAY).lastDay())
        .isEqualTo("2027-02-10");
  }

  @Test
  void theTwentyAreasStandInTheOrderOfTheLaw() {
    assertThat(rules.areas())
        .hasSize(20)
        .startsWith(new Area("SOC", "социјална заштита", "social protection"))
        .doesNotHaveDuplicates();
    assertThat(rules.areas().getLast().code()).isEqualTo("OTH");
  }

  @Test
  void aboveTheThresholdWithoutMoneyIsNotBelowIt() {
    var byRanking =
        rules.rejectionReasons().stream()
            .filter(reason -> reason.stage() == RejectionReason.Stage.RANKING)
            .map(RejectionReason::code);

    assertThat(byRanking).containsExactly("below-threshold", "no-money-left");
  }

  @Test
  void everyReasonForRejectionHasACodeOfItsOwn() {
    var codes = rules.rejectionReasons().stream().map(RejectionReason::code).toList();

    assertThat(new TreeSet<>(codes)).hasSameSizeAs(codes);
    assertThat(codes)
        .containsAll(Set.of("late", "ineligible", "missing-report", "above-maximum", "withdrawn"));
  }

  private void assertRefused(String constraint, String sql) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql(sql).update())
        .withMessageContaining(constraint);
  }

  private static String unitOf(Rule rule) {
    return switch (rule.term()) {
      case Term.CalendarDays _ -> RuleUnit.CALENDAR_DAYS.code();
      case Term.WorkingDays _ -> RuleUnit.WORKING_DAYS.code();
      case Term.Months _ -> RuleUnit.MONTHS.code();
      case Term.FixedDay _ -> RuleUnit.DAY_OF_YEAR.code();
    };
  }
}
