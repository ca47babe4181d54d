package org.saradnja.funding.calls.drafting;

import java.util.List;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Changes of published calls that wait for the head of their unit. */
@Component
class ProposedChanges {

  private final CallTable calls;
  private final ChangeTable changes;
  private final Authorisation authorisation;
  private final People people;

  ProposedChanges(
      CallTable calls, ChangeTable changes, Authorisation authorisation, People people) {
    this.calls = calls;
    this.changes = changes;
    this.authorisation = authorisation;
    this.people = people;
  }

  record Proposed(Published call, Change change, Localised proposer) {}

  List<Proposed> all(SignedIn who) {
    return authorisation.units(who, Doing.APPROVE_CALL).stream()
        .flatMap(unit -> changes.waiting(unit).stream())
        .map(code -> get(who, code))
        .toList();
  }

  Proposed get(SignedIn who, CallCode code) {
    var found = calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
    authorisation.require(who, Doing.APPROVE_CALL, new Party.OfUnit(found.value().unit()));
    if (!(found.value() instanceof Published call)) {
      throw new NoSuchThing("change of " + code);
    }
    var change =
        changes
            .last(call.id())
            .filter(last -> last.waits() && last.edition() == call.edition())
            .orElseThrow(() -> new NoSuchThing("change of " + code));
    return new Proposed(call, change, people.nameOf(change.by()));
  }
}
