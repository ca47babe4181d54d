package org.saradnja.funding.applications.filing;

import java.time.Instant;
import java.util.Optional;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationSent;
import org.saradnja.funding.applications.ApplicationSupplemented;
import org.saradnja.funding.applications.Drafts;
import org.saradnja.funding.applications.Drafts.Filled;
import org.saradnja.funding.applications.ReceiptOwed;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives applications. The moment of arrival decides whether one is in time; number, content,
 * digest, log entry and the closing of the draft stand or fall together.
 */
@Component
class Filing {

  private static final Logger log = LoggerFactory.getLogger(Filing.class);

  private final Drafts drafts;
  private final ApplicationTable applications;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final Trips trips;
  private final ApplicationEventPublisher events;

  Filing(
      Drafts drafts,
      ApplicationTable applications,
      Authorisation authorisation,
      LegalTime time,
      Trips trips,
      ApplicationEventPublisher events) {
    this.drafts = drafts;
    this.applications = applications;
    this.authorisation = authorisation;
    this.time = time;
    this.trips = trips;
    this.events = events;
  }

  /**
   * Sends a draft, or the completion the office asked for.
   *
   * @param reviewed the digest of what the applicant saw on the review: nothing else is sent
   * @param asItIs that the applicant knows what is missing and sends it so
   * @param arrival the physical moment at which the request reached the server
   */
  @Transactional
  public Sending send(
      SignedIn who, ApplicationId id, Optional<Digest> reviewed, boolean asItIs, Instant arrival) {
    var trip = trips.begin();
    var held = authorisation.ask(trip, who);
    var found = drafts.ask(trip, id);
    trip.go();
    var now = time.at(arrival);
    var draft = found.get();
    var party = new Party.OfOrganisation(draft.organisation());
    var actor = Authorisation.require(held.get(), Doing.SEND_APPLICATION, party).actor();
    if (!draft.open()) {
      return new Sending.Received(applications.get(id).value().filed());
    }
    mustBeInTime(draft, now);
    if (!draft.isReadable() || !draft.gaps().isEmpty() && !asItIs) {
      return new Sending.Lacking(draft);
    }
    var packed = Packed.of(draft.content());
    if (!reviewed.equals(Optional.of(packed.digest()))) {
      throw new ActRefused(FilingRefusal.CHANGED_SINCE_REVIEW);
    }
    return draft.completeUntil().isPresent()
        ? supplement(draft, packed, now, actor)
        : file(draft, packed, now, actor);
  }

  private static void mustBeInTime(Filled draft, Instant now) {
    var call = draft.call();
    var until = draft.completeUntil();
    call.mustStand();
    if (until.isPresent() && now.isAfter(until.get())) {
      throw new ActRefused(FilingRefusal.LATE_COMPLETION, until.get(), now);
    }
    if (until.isEmpty() && now.isAfter(call.closesAt())) {
      throw new ActRefused(FilingRefusal.LATE, call.closesAt(), now);
    }
    if (now.isBefore(call.publishedAt())) {
      throw new ActRefused(FilingRefusal.NOT_OPEN_YET, call.publishedAt(), now);
    }
  }

  /** Two presses at once: the second waits for the first on the id, and finds the receipt. */
  private Sending file(Filled draft, Packed packed, Instant now, Actor actor) {
    var trip = trips.begin();
    var applicant = new Party.OfOrganisation(draft.organisation());
    var representatives = authorisation.askHolders(trip, Role.REPRESENTATIVE, applicant);
    var numbered = applications.file(draft, packed.digest(), now, time.zone(), trip);
    if (numbered.isEmpty()) {
      return new Sending.Received(applications.get(draft.id()).value().filed());
    }
    var filed = numbered.get();
    applications.keepSent(filed.id(), packed, now);
    events.publishEvent(
        new ApplicationSent(
            filed.id(),
            filed.call(),
            filed.unit().slug(),
            filed.organisation(),
            filed.registryNumber(),
            draft.version(),
            now,
            actor,
            packed.digest()));
    events.publishEvent(
        new ReceiptOwed(filed.id(), representatives.get().stream().map(Mandate::person).toList()));
    log.info("application received application={}", filed.id().value());
    return new Sending.Received(filed);
  }

  private Sending supplement(Filled draft, Packed packed, Instant now, Actor actor) {
    var found = applications.get(draft.id());
    if (!(found.value() instanceof GrantApplication.Submitted submitted)) {
      throw new ActRefused(FilingRefusal.ALREADY_WITHDRAWN);
    }
    var supplemented = submitted.supplement(draft.content(), packed.digest());
    applications.update(found.with(supplemented));
    var filed = supplemented.filed();
    applications.keepSent(filed.id(), packed, now);
    events.publishEvent(
        new ApplicationSupplemented(
            filed.id(),
            filed.call(),
            filed.unit().slug(),
            filed.registryNumber(),
            draft.version(),
            now,
            actor,
            packed.digest()));
    log.info("application supplemented application={}", filed.id().value());
    return new Sending.Received(filed);
  }
}
