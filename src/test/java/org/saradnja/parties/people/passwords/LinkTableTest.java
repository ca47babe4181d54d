package org.saradnja.parties.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LinkTableTest {

  private static final Instant ASKED = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant END = ASKED.plus(Duration.ofHours(1));

  @Autowired LinkTable links;
  @Autowired PasswordTable passwords;
  @Autowired JdbcClient jdbc;

  private final PasswordLinkId link = new PasswordLinkId(UUID.randomUUID());
  private PersonId person;

  @BeforeEach
  void somebody() {
    person = SomeAccount.named("Вежбан Вежбовић", jdbc);
  }

  @Test
  void aLinkOpensUntilItsEnd() {
    links.insert(link, Optional.of(person), ASKED, END);

    assertThat(links.usable(link, END.minusMillis(1))).contains(new LinkTable.Usable(person, END));
    assertThat(links.usable(link, END)).isEmpty();
  }

  @Test
  void aUsedLinkOpensNothing() {
    links.insert(link, Optional.of(person), ASKED, END);

    links.use(person, ASKED);

    assertThat(links.usable(link, ASKED)).isEmpty();
  }

  @Test
  void nobodysLinkOpensNothing() {
    links.insert(link, Optional.empty(), ASKED, END);

    assertThat(links.usable(link, ASKED)).isEmpty();
  }

  @Test
  void aLinkWithoutATimeIsRefused() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> links.insert(link, Optional.of(person), ASKED, ASKED))
        .withMessageContaining("link_ends_after_it_begins");
  }

  @Test
  void anOldLinkIsThrownAway() {
    links.insert(link, Optional.of(person), ASKED, END);

    links.deleteOlderThan(END.plusSeconds(1));

    assertThat(jdbc.sql("select count(*) from password_link").query(Long.class).single()).isZero();
  }

  @Test
  void theLaterPasswordStands() {
    passwords.put(person, "first", ASKED);
    passwords.put(person, "second", END);

    assertThat(passwords.hashOf(person)).contains("second");
    assertThat(passwords.hashOf(new PersonId(UUID.randomUUID()))).isEmpty();
  }
}
