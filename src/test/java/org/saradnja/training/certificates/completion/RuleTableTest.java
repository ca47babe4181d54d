package org.saradnja.training.certificates.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.rules.Provision;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.certificates.CompletionRule;
import org.saradnja.training.certificates.CompletionRule.Signatures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RuleTableTest {

  private static final LocalDate FROM = LocalDate.parse("2027-01-01");
  private static final String PROGRAMME = "saradnja-sa-ocd";

  @Autowired private RuleTable rules;
  @Autowired private JdbcClient jdbc;

  @Test
  void theRuleOf2019IsThereAndSaysThatNobodyConfirmedIt() {
    var rule = rules.on(PROGRAMME, LocalDate.parse("2019-06-14"));

    assertThat(rule.number()).isEqualTo(1);
    assertThat(rule.days()).isEmpty();
    assertThat(rule.test()).isTrue();
    assertThat(rule.validity()).isEmpty();
    assertThat(rule.provision().confirmed()).isFalse();
  }

  @Test
  void aProgrammesOwnRuleGoesBeforeTheCommonOneFromItsDayOn() {
    var own = rules.insert(rule(PROGRAMME, List.of(1, 2), Optional.of(36))).orElseThrow();

    assertThat(own.number()).isEqualTo(2);
    assertThat(rules.on(PROGRAMME, FROM)).isEqualTo(own);
    assertThat(rules.on(PROGRAMME, FROM.minusDays(1)).number()).isEqualTo(1);
    assertThat(rules.on("drugi", FROM).number()).isEqualTo(1);
    assertThat(rules.all()).extracting(CompletionRule::number).containsExactly(2, 1);
  }

  @Test
  void twoRulesDoNotBeginOnOneDay() {
    rules.insert(rule(PROGRAMME, List.of(), Optional.empty()));

    assertThat(rules.insert(rule(PROGRAMME, List.of(1), Optional.empty()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"update completion_rule set test = false", "delete from completion_rule"})
  void anAdoptedRuleStays(String change) {
    assertThatExceptionOfType(UncategorizedSQLException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What was adopted stays");
  }

  private static CompletionRule rule(
      String programme, List<Integer> days, Optional<Integer> validity) {
    return new CompletionRule(
        0,
        programme,
        days,
        Signatures.EVERY_POINT,
        true,
        validity,
        FROM,
        new Provision("platform-default", "", false));
  }
}
