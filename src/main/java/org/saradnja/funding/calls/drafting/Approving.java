package org.saradnja.funding.calls.drafting;

import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.calls.CallApproved;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallReturned;
import org.saradnja.funding.calls.LeaveAsked;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Proposal.Decision;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officer proposes a draft, the head of the unit gives leave to publish it or returns it with a
 * reason. Leave is for the text that was proposed: a draft that is saved again needs another.
 */
@Component
class Approving {

  private final CallTable calls;
  private final ProposalTable proposals;
  private final ApprovalView view;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Approving(
      CallTable calls,
      ProposalTable proposals,
      ApprovalView view,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.proposals = proposals;
    this.view = view;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** Work on a draft, no legal act; refused while the rules would refuse its publication. */
  @Transactional
  public void propose(SignedIn who, CallCode code, int version) {
    var now = time.now();
    var found = draft(code, version);
    var draft = found.value();
    authorisation.require(who, Doing.PUBLISH_CALL, new Party.OfUnit(draft.unit()));
    view.requireLawful(draft);
    if (view.of(draft, version) instanceof Approval.Missing(var _, boolean proposable)
        && !proposable) {
      throw new ActRefused(CallRefusal.RETURNED_UNCHANGED);
    }
    proposals.propose(
        new Proposal(draft.id(), version, digest(draft), now, who.person(), Optional.empty()));
    events.publishEvent(new LeaveAsked(draft.id(), draft.unit().slug(), now));
  }

  @Transactional
  public void approve(SignedIn who, CallCode code, int version) {
    var now = time.now();
    var draft = draft(code, version).value();
    var mandate = authorisation.require(who, Doing.APPROVE_CALL, new Party.OfUnit(draft.unit()));
    var proposal = waiting(who, draft, version);
    proposals.decide(proposal, new Decision(true, now, who.person(), ""));
    events.publishEvent(
        new CallApproved(draft.id(), draft.unit().slug(), now, mandate.actor(), proposal.digest()));
  }

  /** Returns the draft to its officer; the reason is read by the officers of the unit alone. */
  @Transactional
  public void giveBack(SignedIn who, CallCode code, int version, String reason) {
    var now = time.now();
    var draft = draft(code, version).value();
    var mandate = authorisation.require(who, Doing.APPROVE_CALL, new Party.OfUnit(draft.unit()));
    var proposal = waiting(who, draft, version);
    proposals.decide(proposal, new Decision(false, now, who.person(), reason));
    events.publishEvent(
        new CallReturned(
            draft.id(),
            draft.unit().slug(),
            now,
            mandate.actor(),
            Digest.ofText(proposal.digest().hex() + "\n" + reason)));
  }

  private Proposal waiting(SignedIn who, Draft draft, int version) {
    var proposal =
        proposals
            .last(draft.id())
            .filter(last -> last.version() == version && last.decision().isEmpty())
            .orElseThrow(() -> new NoSuchThing("proposal of " + draft.code()));
    if (proposal.by().equals(who.person())) {
      throw new ActRefused(CallRefusal.OWN_PROPOSAL);
    }
    return proposal;
  }

  private Versioned<Draft> draft(CallCode code, int version) {
    var found = calls.lock(code);
    return switch (found.value()) {
      case Published _, Annulled _ ->
          throw new ActRefused(CallRefusal.ALREADY_PUBLISHED, code.value());
      case Draft _ when found.version() != version ->
          throw new OptimisticLockingFailureException("Changed since it was seen: " + code);
      case Draft draft -> found.with(draft);
    };
  }

  private static Digest digest(Draft draft) {
    return Digest.of(CanonicalJson.of(draft.text()));
  }
}
