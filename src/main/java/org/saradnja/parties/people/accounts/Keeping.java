package org.saradnja.parties.people.accounts;

import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people keep of their own accounts. */
@Component
class Keeping {

  private final AccountTable accounts;

  Keeping(AccountTable accounts) {
    this.accounts = accounts;
  }

  @Transactional
  public void rename(SignedIn who, Localised name, Face face) {
    var stored = accounts.get(who.person());
    var now = stored.account();
    accounts.update(stored.with(new Account(now.id(), now.email(), name, face)));
  }
}
