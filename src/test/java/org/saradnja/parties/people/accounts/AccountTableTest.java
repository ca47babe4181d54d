package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
class AccountTableTest {

  private static final Instant OPENED = Instant.parse("2026-11-02T08:00:00Z");

  @Autowired AccountTable accounts;

  @Test
  void keepsAnAccountInBothScripts() {
    var szabo =
        new Account(
            new PersonId(UUID.randomUUID()),
            "szabo@primer.example",
            new Localised("Сабо Иштван", "Szabó István"),
            Face.LATIN);

    accounts.insert(szabo, OPENED);

    assertThat(accounts.get(szabo.id()).account()).isEqualTo(szabo);
    assertThat(accounts.withEmail("szabo@primer.example")).contains(szabo.id());
  }

  @Test
  void aPersonWithoutAnAccountIsNotThere() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> accounts.get(new PersonId(UUID.randomUUID())));
  }

  @Test
  void manyAreReadAtOnceAndNobodyIsLeftOutInSilence() {
    var ana = SomeAccount.of("Ана Вежбовић");
    var ivan = SomeAccount.of("Иван Вежбовић");
    accounts.insert(ana, OPENED);
    accounts.insert(ivan, OPENED);

    assertThat(accounts.get(List.of(ivan.id(), ana.id(), ana.id())))
        .extracting(AccountTable.Stored::account)
        .containsExactlyInAnyOrder(ana, ivan);
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> accounts.get(List.of(ana.id(), new PersonId(UUID.randomUUID()))));
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var account = SomeAccount.of("Вежбан Вежбовић");
    accounts.insert(account, OPENED);
    var mine = accounts.get(account.id());
    var theirs = accounts.get(account.id());
    accounts.update(theirs);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> accounts.update(mine));
  }

  @Test
  void oneAddressHasOneAccount() {
    var account = SomeAccount.of("Вежбан Вежбовић");
    accounts.insert(account, OPENED);
    var twin =
        new Account(
            new PersonId(UUID.randomUUID()), account.email(), account.name(), account.face());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> accounts.insert(twin, OPENED))
        .withMessageContaining("one_account_for_an_address");
  }

  @Test
  void anAddressInCapitalsIsRefused() {
    var account = SomeAccount.of("Вежбан Вежбовић");
    var shouting =
        new Account(account.id(), "VEZBAN@primer.example", account.name(), account.face());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> accounts.insert(shouting, OPENED))
        .withMessageContaining("address_is_kept_in_small_letters");
  }
}
