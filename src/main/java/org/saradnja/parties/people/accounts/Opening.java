package org.saradnja.parties.people.accounts;

import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.AccountSoughtAgain;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts. The account alone lets nobody do anything: that takes a mandate. */
@Component
class Opening {

  private final AccountTable accounts;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Opening(
      AccountTable accounts,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public PersonId open(SignedIn who, Account account) {
    authorisation.require(who, Doing.OPEN_ACCOUNT, Party.INSTALLATION);
    return open(account);
  }

  /** The first account of an installation, which is its administrator's. */
  @Transactional
  public PersonId openFirst(Account account) {
    if (!accounts.isEmpty()) {
      throw new ActRefused(AccountRefusal.NOT_THE_FIRST);
    }
    return open(account);
  }

  /**
   * By whoever has the address; the letter with the link for the first password goes there. Of an
   * address that has an account the letter says so, and the account stays as it is.
   */
  @Transactional
  public void openOwn(Account account) {
    accounts
        .withEmail(account.email())
        .ifPresentOrElse(
            known ->
                events.publishEvent(
                    new AccountSoughtAgain(
                        known, new PasswordLinkId(UUID.randomUUID()), time.now())),
            () -> open(account));
  }

  private PersonId open(Account account) {
    var now = time.now();
    if (accounts.withEmail(account.email()).isPresent()) {
      throw new ActRefused(AccountRefusal.ADDRESS_TAKEN, account.email());
    }
    accounts.insert(account, now);
    var link = new PasswordLinkId(UUID.randomUUID());
    events.publishEvent(new AccountOpened(account.id(), link, now));
    return account.id();
  }
}
