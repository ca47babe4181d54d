package org.saradnja.parties.people.accounts;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account for a test that needs somebody. */
public final class SomeAccount {

  private static final Instant OPENED = Instant.parse("2026-11-02T08:00:00Z");

  private SomeAccount() {}

  /** In the whole application. */
  public static PersonId named(String name, ApplicationContext application) {
    return named(name, application.getBean(JdbcClient.class));
  }

  /** In a test of a table. */
  public static PersonId named(String name, JdbcClient jdbc) {
    var account = of(name);
    new AccountTable(jdbc).insert(account, OPENED);
    return account.id();
  }

  static Account of(String name) {
    var id = UUID.randomUUID();
    return new Account(
        new PersonId(id), id + "@primer.example", Localised.ofCyrillic(name), Face.CYRILLIC);
  }
}
