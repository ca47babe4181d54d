package org.saradnja.funding.calls.drafting;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallPublished;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The publication of a call: the text is fixed, the terms are computed, applications open. */
@Component
class Publishing {

  private final CallTable calls;
  private final Authorisation authorisation;
  private final Surroundings surroundings;
  private final PlanView plans;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Publishing(
      CallTable calls,
      Authorisation authorisation,
      Surroundings surroundings,
      PlanView plans,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.authorisation = authorisation;
    this.surroundings = surroundings;
    this.plans = plans;
    this.time = time;
    this.events = events;
  }

  /** Publishes the version that was previewed, and no other. */
  @Transactional
  public void publish(SignedIn who, CallCode code, int version) {
    var now = time.now();
    var found = calls.lock(code);
    var unit = found.value().unit();
    var mandate = authorisation.require(who, Doing.PUBLISH_CALL, new Party.OfUnit(unit));
    switch (found.value()) {
      case Published _, Annulled _ ->
          throw new ActRefused(CallRefusal.ALREADY_PUBLISHED, code.value());
      case Draft _ when found.version() != version ->
          throw new OptimisticLockingFailureException("Changed since the preview: " + code);
      case Draft draft -> {
        var text = draft.publish(surroundings.of(draft, version, who.person(), now));
        plans.keep(draft.id(), text);
        var digest = calls.publish(found.with(draft), text);
        events.publishEvent(
            new CallPublished(
                draft.id(),
                code.value(),
                unit.slug(),
                now,
                text.lastDay(),
                text.closesAt(),
                mandate.actor(),
                digest));
      }
    }
  }
}
