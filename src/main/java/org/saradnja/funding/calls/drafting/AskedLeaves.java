package org.saradnja.funding.calls.drafting;

import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Leaves;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.springframework.stereotype.Component;

/** Tells the letters what officers asked for: a change goes before the publication it changes. */
@Component
class AskedLeaves implements Leaves {

  private final CallTable calls;
  private final ProposalTable proposals;
  private final ChangeTable changes;

  AskedLeaves(CallTable calls, ProposalTable proposals, ChangeTable changes) {
    this.calls = calls;
    this.proposals = proposals;
    this.changes = changes;
  }

  @Override
  public Optional<Asked> last(CallId id) {
    var call = calls.find(id).orElseThrow(() -> new NoSuchThing("call " + id.value())).value();
    return changes
        .last(id)
        .map(change -> asked(call, change))
        .or(() -> proposals.last(id).map(proposal -> asked(call, proposal)));
  }

  private static Asked asked(Call call, Change change) {
    var kind =
        switch (change.what()) {
          case Correcting _ -> Kind.CORRECTION;
          case Annulling _ -> Kind.ANNULMENT;
        };
    return new Asked(
        kind,
        call.code(),
        call.text().subject().title(),
        change.by(),
        change.decision().map(Change.Decision::returned).orElse(""));
  }

  private static Asked asked(Call call, Proposal proposal) {
    return new Asked(
        Kind.PUBLICATION,
        call.code(),
        call.text().subject().title(),
        proposal.by(),
        proposal.decision().map(Proposal.Decision::reason).orElse(""));
  }
}
