package org.saradnja.parties.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PasswordTableTest {

  private static final Instant CHOSEN = Instant.parse("2026-11-23T08:00:00Z");

  @Autowired private PasswordTable passwords;
  @Autowired private JdbcClient jdbc;

  @Test
  void whoChoseNoneHasNone() {
    assertThat(passwords.hashOf(SomeAccount.named("Вежбан Вежбовић", jdbc))).isEmpty();
  }

  @Test
  void theLastOneChosenIsTheOnlyOne() {
    var person = SomeAccount.named("Вежбан Вежбовић", jdbc);
    var other = SomeAccount.named("Вежбана Вежбовић", jdbc);

    passwords.put(person, "$argon2id$first", CHOSEN);
    passwords.put(other, "$argon2id$another", CHOSEN);
    passwords.put(person, "$argon2id$second", CHOSEN.plusSeconds(60));

    assertThat(passwords.hashOf(person)).contains("$argon2id$second");
    assertThat(passwords.hashOf(other)).contains("$argon2id$another");
  }

  @Test
  void nobodyWithoutAnAccountHasAPassword() {
    var nobody = new PersonId(UUID.randomUUID());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> passwords.put(nobody, "$argon2id$", CHOSEN));
  }
}
