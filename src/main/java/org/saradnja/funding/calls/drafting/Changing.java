package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.calls.AnnulledCall;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.ChangeReturned;
import org.saradnja.funding.calls.LeaveAsked;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Change.Decision;
import org.saradnja.funding.calls.drafting.Change.What;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of a published call: a correction or an annulment. Where publication
 * needs leave, a change needs it too: the officer asks, and the head of the unit makes it or
 * returns it with a reason.
 */
@Component
class Changing {

  private final CallTable calls;
  private final ChangeTable changes;
  private final ChangeMaking making;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Changing(
      CallTable calls,
      ChangeTable changes,
      ChangeMaking making,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.changes = changes;
    this.making = making;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * Makes a change at once where the unit's own act lets the officer publish alone, and asks the
   * head for it elsewhere; what would be refused when it is made is not asked for.
   *
   * @param edition of the text that the officer saw
   * @return whether it is made already
   */
  @Transactional
  public boolean change(SignedIn who, CallCode code, int edition, What what, String reason) {
    var now = time.now();
    var found = published(code, edition);
    var call = found.value();
    var mandate = authorisation.require(who, Doing.PUBLISH_CALL, new Party.OfUnit(call.unit()));
    var change = change(call.id(), edition, what, reason, now, who);
    if (making.isAllowedAlone(call)) {
      making.make(found, change, now, mandate.actor());
      return true;
    }
    making.requireMakeable(call, change, now);
    changes.propose(change);
    events.publishEvent(new LeaveAsked(call.id(), call.unit().slug(), now));
    return false;
  }

  /** The head makes what was asked, as it was asked, at this moment. */
  @Transactional
  public void approve(SignedIn who, CallCode code, UUID asked) {
    var now = time.now();
    var found = published(code);
    var call = found.value();
    var mandate = authorisation.require(who, Doing.APPROVE_CALL, new Party.OfUnit(call.unit()));
    var change = waiting(who, call, asked);
    changes.decide(change, new Decision(true, now, who.person(), ""));
    making.make(found, change, now, mandate.actor());
  }

  /** The reason is read by the officers of the unit alone. */
  @Transactional
  public void giveBack(SignedIn who, CallCode code, UUID asked, String reason) {
    var now = time.now();
    var call = published(code).value();
    var mandate = authorisation.require(who, Doing.APPROVE_CALL, new Party.OfUnit(call.unit()));
    var change = waiting(who, call, asked);
    var decision = new Decision(false, now, who.person(), reason);
    changes.decide(change, decision);
    events.publishEvent(
        new ChangeReturned(
            call.id(),
            change.id(),
            call.unit().slug(),
            now,
            mandate.actor(),
            Digest.of(CanonicalJson.of(change.decided(decision)))));
  }

  private Change waiting(SignedIn who, Published call, UUID asked) {
    var change =
        changes
            .last(call.id())
            .filter(last -> last.id().equals(asked) && last.waits())
            .filter(last -> last.edition() == call.edition())
            .orElseThrow(() -> new NoSuchThing("change of " + call.code()));
    if (change.by().equals(who.person())) {
      throw new ActRefused(CallRefusal.OWN_PROPOSAL);
    }
    return change;
  }

  private Versioned<Published> published(CallCode code, int edition) {
    var found = published(code);
    if (found.value().edition() != edition) {
      throw new OptimisticLockingFailureException("Corrected since it was seen: " + code);
    }
    return found;
  }

  private Versioned<Published> published(CallCode code) {
    var found = calls.lock(code);
    return switch (found.value()) {
      case Draft _ -> throw new NoSuchThing("published call " + code);
      case Published call -> found.with(call);
      case Annulled(var _, var annulment) ->
          throw new ActRefused(AnnulledCall.ANNULLED, code.value(), annulment.at());
    };
  }

  private static Change change(
      CallId call, int edition, What what, String reason, Instant now, SignedIn who) {
    return new Change(
        UUID.randomUUID(), call, edition, what, reason, now, who.person(), Optional.empty());
  }
}
