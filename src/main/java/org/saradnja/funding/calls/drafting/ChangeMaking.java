package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.CallAnnulled;
import org.saradnja.funding.calls.CallCorrected;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublicationPlaces;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of a call when it is changed, and whether it may become so. */
@Component
class ChangeMaking {

  private final CallTable calls;
  private final EditionTable editions;
  private final ChangeTable changes;
  private final PublicationPlaces places;
  private final ApprovalView approvals;
  private final ApplicationEventPublisher events;

  ChangeMaking(
      CallTable calls,
      EditionTable editions,
      ChangeTable changes,
      PublicationPlaces places,
      ApprovalView approvals,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.editions = editions;
    this.changes = changes;
    this.places = places;
    this.approvals = approvals;
    this.events = events;
  }

  boolean isAllowedAlone(Published call) {
    return !approvals.isNeeded(call.unit());
  }

  /** Refused is now what would be refused when the head makes it. */
  void requireMakeable(Published call, Change change, Instant now) {
    switch (change.what()) {
      case Correcting(var text) -> correction(call, text, change.reason(), now).made();
      case Annulling _ -> requireNoList(call);
    }
  }

  void make(Versioned<Published> found, Change change, Instant now, Actor actor) {
    switch (change.what()) {
      case Correcting(var text) -> correct(found, text, change.reason(), now, actor);
      case Annulling(var act) -> annul(found, new Annulment(now, act, change.reason()), actor);
    }
  }

  Correction correction(Published call, CallText text, String reason, Instant now) {
    var unit = call.unit();
    var then = approvals.rules(unit, LocalDate.ofInstant(call.at(), Office.ZONE));
    var today = approvals.rules(unit, LocalDate.ofInstant(now, Office.ZONE));
    var asked = then.on(RuleKey.PUBLICATION_PLACES).list();
    Optional<LocalDate> later =
        places.of(call.id()).stream()
            .filter(place -> asked.contains(place.place()))
            .map(PublicationPlaces.Place::on)
            .max(LocalDate::compareTo);
    return new Correction(
        editions.inForce(call.id()),
        text,
        reason,
        later,
        new Correction.Around(approvals.areas(), then, today, now));
  }

  private void correct(
      Versioned<Published> found, CallText text, String reason, Instant now, Actor actor) {
    var call = found.value();
    var corrected = correction(call, text, reason, now).made();
    var digest = calls.correct(found, corrected, reason, now);
    events.publishEvent(
        new CallCorrected(
            call.id(),
            call.code().value(),
            call.unit().slug(),
            corrected.edition(),
            now,
            corrected.lastDay(),
            corrected.closesAt(),
            actor,
            digest));
  }

  private void annul(Versioned<Published> found, Annulment because, Actor actor) {
    var call = found.value();
    requireNoList(call);
    calls.annul(found, because);
    events.publishEvent(
        new CallAnnulled(
            call.id(),
            call.code().value(),
            call.unit().slug(),
            because.at(),
            actor,
            Digest.of(CanonicalJson.of(because))));
  }

  private void requireNoList(Published call) {
    if (changes.isListPublished(call.id())) {
      throw new ActRefused(CallRefusal.ANNULLED_AFTER_LIST, call.code().value());
    }
  }
}
