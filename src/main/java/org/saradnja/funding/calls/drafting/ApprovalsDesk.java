package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Proposed calls wait for the head of the unit. */
@Component
class ApprovalsDesk implements Desk {

  private final ProposedCalls proposed;
  private final ProposedChanges changes;

  ApprovalsDesk(ProposedCalls proposed, ProposedChanges changes) {
    this.proposed = proposed;
    this.changes = changes;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return Stream.concat(publications(who, t), changes(who, t)).toList();
  }

  private Stream<Item> publications(SignedIn who, Texts t) {
    return proposed.all(who).stream()
        .map(one ->
            new Item(
                one.draft().text().subject().title(),
                t.get(
                    "calls.approval.proposed",
                    t.moment(one.proposal().at()),
                    t.name(one.proposer())),
                "/rad/odobrenja/" + one.draft().code(),
                Optional.empty(),
                t.get("calls.approval.waits"),
                "run"));
  }

  private Stream<Item> changes(SignedIn who, Texts t) {
    return changes.all(who).stream()
        .map(one ->
            new Item(
                one.call().text().subject().title(),
                t.get(
                    "calls.approval.proposed", t.moment(one.change().at()), t.name(one.proposer())),
                "/rad/odobrenja/" + one.call().code() + "/izmena",
                Optional.empty(),
                t.get(
                    one.change().what() instanceof Annulling
                        ? "calls.change.waits.annulment"
                        : "calls.change.waits.correction"),
                "run"));
  }
}
