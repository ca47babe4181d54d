package org.saradnja.parties.people.throttling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.TooManyAttempts;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ThrottleTableTest {

  private static final Allowance THREE_A_MINUTE =
      new Allowance("three a minute", 3, Duration.ofMinutes(1));
  private static final String SOMEBODY = "neko@primer.example";

  @Autowired JdbcClient jdbc;

  private final HandClock clock = new HandClock(Instant.parse("2026-11-23T08:00:00Z"));
  private ThrottleTable throttle;

  @BeforeEach
  void table() {
    throttle = new ThrottleTable(jdbc, clock);
  }

  @Test
  void theFourthOfThreeIsRefusedUntilOneHasComeBack() {
    exhaust();

    assertThatExceptionOfType(TooManyAttempts.class)
        .isThrownBy(this::attempt)
        .satisfies(many -> assertThat(many.pause()).isEqualTo(Duration.ofSeconds(20)));
  }

  @Test
  void attemptsComeBackEvenly() {
    exhaust();
    clock.pass(Duration.ofSeconds(20));

    assertThatNoException().isThrownBy(this::attempt);
    assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(this::attempt);
  }

  @Test
  void aRefusedAttemptCostsNothing() {
    exhaust();
    for (int more = 0; more < 50; more++) {
      assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(this::attempt);
    }
    clock.pass(Duration.ofMinutes(1));

    exhaust();
  }

  @Test
  void aGoodAttemptIsGivenBack() {
    for (int good = 0; good < 50; good++) {
      attempt();
      throttle.giveBack(THREE_A_MINUTE, SOMEBODY);
    }
    exhaust();

    assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(this::attempt);
  }

  @Test
  void whatIsForgottenDoesNotCount() {
    exhaust();
    throttle.forget(THREE_A_MINUTE, SOMEBODY);

    assertThatNoException().isThrownBy(this::exhaust);
  }

  @Test
  void oneDoesNotPayForAnother() {
    exhaust();

    assertThatNoException()
        .isThrownBy(() -> throttle.attempt(THREE_A_MINUTE, "drugi@primer.example"));
  }

  @Test
  void theTableHoldsNoAddresses() {
    attempt();

    assertThat(jdbc.sql("select of from throttle").query(String.class).list())
        .noneMatch(of -> of.contains("neko"));
  }

  @Test
  void countsThatRefuseNobodyAreThrownAway() {
    exhaust();
    clock.pass(Duration.ofMinutes(2));

    throttle.tidy();

    assertThat(jdbc.sql("select count(*) from throttle").query(Long.class).single()).isZero();
  }

  private void exhaust() {
    for (int each = 0; each < THREE_A_MINUTE.attempts(); each++) {
      attempt();
    }
  }

  private void attempt() {
    throttle.attempt(THREE_A_MINUTE, SOMEBODY);
  }
}
