package org.saradnja.parties.people.secondstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SecondStepTableTest {

  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
  private static final byte[] SEALED = new byte[48];
  private static final Digest CODE = Digest.ofText("код");

  @Autowired SecondStepTable table;
  @Autowired JdbcClient jdbc;

  private PersonId person;

  @BeforeEach
  void somebody() {
    person = SomeAccount.named("Вежбан Вежбовић", jdbc);
    table.propose(person, SEALED, AT);
  }

  @Test
  void isProposedThenConfirmedOnce() {
    assertThat(table.find(person).orElseThrow().confirmed()).isFalse();
    assertThat(table.confirm(person, AT)).isTrue();
    assertThat(table.find(person).orElseThrow().confirmed()).isTrue();
    assertThat(table.confirm(person, AT)).isFalse();
  }

  @Test
  void aConfirmedSecretIsNotReplacedByAProposal() {
    table.confirm(person, AT);
    var other = new byte[50];
    other[0] = 7;

    table.propose(person, other, AT);

    assertThat(table.find(person).orElseThrow().secret()).isEqualTo(SEALED);
  }

  @Test
  void noCodeOpensTwice() {
    assertThat(table.use(person, 100)).isTrue();
    assertThat(table.use(person, 100)).isFalse();
    assertThat(table.use(person, 99)).isFalse();
    assertThat(table.use(person, 101)).isTrue();
  }

  @Test
  void aRecoveryCodeIsGoodOnce() {
    table.replaceRecoveryCodes(person, List.of(CODE, Digest.ofText("други")));

    assertThat(table.useRecoveryCode(person, CODE, AT)).isTrue();
    assertThat(table.useRecoveryCode(person, CODE, AT)).isFalse();
    assertThat(table.recoveryCodesLeft(person)).isOne();
  }

  @Test
  void newRecoveryCodesReplaceTheOld() {
    table.replaceRecoveryCodes(person, List.of(CODE));

    table.replaceRecoveryCodes(person, List.of(Digest.ofText("нов")));

    assertThat(table.useRecoveryCode(person, CODE, AT)).isFalse();
  }

  @Test
  void nothingIsLeftOfWhatWasTurnedOff() {
    table.replaceRecoveryCodes(person, List.of(CODE));

    table.remove(person);

    assertThat(table.find(person)).isEmpty();
    assertThat(table.recoveryCodesLeft(person)).isZero();
  }

  @Test
  void aBareSecretIsRefused() {
    var other = SomeAccount.named("Проба Нацртић", jdbc);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> table.propose(other, new byte[20], AT))
        .withMessageContaining("secret_is_sealed");
  }
}
