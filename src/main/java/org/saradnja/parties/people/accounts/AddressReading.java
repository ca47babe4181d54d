package org.saradnja.parties.people.accounts;

import java.time.Clock;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** What a person reads of the address they have and the one that waits. */
@Component
class AddressReading {

  private final AccountTable accounts;
  private final MoveTable moves;
  private final Clock clock;

  AddressReading(AccountTable accounts, MoveTable moves, Clock clock) {
    this.accounts = accounts;
    this.moves = moves;
    this.clock = clock;
  }

  String current(SignedIn who) {
    return accounts.get(who.person()).account().email();
  }

  AddressPage page(
      SignedIn who, String wanted, boolean saved, Map<String, String> errors, Texts t) {
    var waiting =
        moves
            .open(who.person(), clock.instant())
            .map(move -> new AddressPage.Waiting(move.to(), t.moment(move.validUntil())));
    return new AddressPage(current(who), wanted, waiting, saved, errors);
  }
}
