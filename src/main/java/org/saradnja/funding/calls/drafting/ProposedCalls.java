package org.saradnja.funding.calls.drafting;

import java.util.List;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Drafts that wait for the head of their unit; others do not exist for the head. */
@Component
class ProposedCalls {

  private final CallTable calls;
  private final ProposalTable proposals;
  private final Authorisation authorisation;
  private final People people;

  ProposedCalls(
      CallTable calls, ProposalTable proposals, Authorisation authorisation, People people) {
    this.calls = calls;
    this.proposals = proposals;
    this.authorisation = authorisation;
    this.people = people;
  }

  record Proposed(Draft draft, Proposal proposal, Localised proposer) {}

  List<Proposed> all(SignedIn who) {
    return authorisation.units(who, Doing.APPROVE_CALL).stream()
        .flatMap(unit -> proposals.waiting(unit).stream())
        .map(code -> get(who, code))
        .toList();
  }

  Proposed get(SignedIn who, CallCode code) {
    var found = calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
    authorisation.require(who, Doing.APPROVE_CALL, new Party.OfUnit(found.value().unit()));
    if (!(found.value() instanceof Draft draft)) {
      throw new NoSuchThing("proposal of " + code);
    }
    var proposal =
        proposals
            .last(draft.id())
            .filter(last -> last.version() == found.version() && last.decision().isEmpty())
            .orElseThrow(() -> new NoSuchThing("proposal of " + code));
    return new Proposed(draft, proposal, people.nameOf(proposal.by()));
  }
}
