package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Proposed calls wait for the head of the unit. */
@Component
class ApprovalsDesk implements Desk {

  private final ProposedCalls proposed;

  ApprovalsDesk(ProposedCalls proposed) {
    this.proposed = proposed;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
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
                "run"))
        .toList();
  }
}
