package org.saradnja.funding.applications.filling;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens drafts: as many for an organisation and a call as the call allows. */
@Component
class Opening {

  private static final Logger log = LoggerFactory.getLogger(Opening.class);

  private final DraftTable drafts;
  private final Calls calls;
  private final Authorisation authorisation;
  private final LegalTime time;

  Opening(DraftTable drafts, Calls calls, Authorisation authorisation, LegalTime time) {
    this.drafts = drafts;
    this.calls = calls;
    this.authorisation = authorisation;
    this.time = time;
  }

  /** A new draft, or the one that is being filled already when the call allows no more. */
  @Transactional
  public ApplicationId open(SignedIn who, CallCode code, Optional<OrganisationId> chosen) {
    var now = time.now();
    var call = calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
    var organisation = actsFor(who, chosen);
    authorisation.require(who, Doing.FILL_APPLICATION, new Party.OfOrganisation(organisation));
    call.mustStand();
    if (!call.accepts(now)) {
      throw new ActRefused(FillingRefusal.CALL_CLOSED, call.code(), call.closesAt(), now);
    }
    var before = drafts.places(call.id(), organisation);
    var counted = before.stream().filter(Place::counts).toList();
    if (counted.size() < call.applicationsPerApplicant()) {
      return openAt(call, organisation, before.size() + 1, written(before));
    }
    return beingFilled(counted)
        .orElseThrow(() ->
            new ActRefused(
                FillingRefusal.NO_MORE_APPLICATIONS, call.code(), call.applicationsPerApplicant()));
  }

  /** The organisations for which somebody may fill applications today. */
  List<OrganisationId> organisations(SignedIn who) {
    return authorisation.mandates(who, Doing.FILL_APPLICATION).stream()
        .flatMap(mandate ->
            mandate.party() instanceof Party.OfOrganisation(OrganisationId organisation)
                ? Optional.of(organisation).stream()
                : Optional.<OrganisationId>empty().stream())
        .distinct()
        .toList();
  }

  private OrganisationId actsFor(SignedIn who, Optional<OrganisationId> chosen) {
    if (chosen.isPresent()) {
      return chosen.get();
    }
    var organisations = organisations(who);
    if (organisations.size() != 1) {
      throw new ActRefused(FillingRefusal.NO_ORGANISATION);
    }
    return organisations.getFirst();
  }

  /** Who withdrew an application begins from what was written in it; files are attached anew. */
  private Answers written(List<Place> before) {
    return before.stream()
        .filter(place -> !place.counts())
        .reduce((_, last) -> last)
        .map(place -> drafts.get(place.id()).value().answers().withoutFiles())
        .orElse(Answers.NONE);
  }

  /** A second click at the same moment takes the same place and finds it taken. */
  private ApplicationId openAt(
      PublishedCall call, OrganisationId organisation, int ordinal, Answers answers) {
    var id = ApplicationId.random();
    var head = new Draft.Head(id, call.id(), call.unit(), organisation, ordinal, time.now());
    if (drafts.insert(new Draft.Open(head, answers))) {
      log.info("draft opened application={} call={}", id.value(), call.code());
      return id;
    }
    return beingFilled(drafts.places(call.id(), organisation))
        .orElseThrow(() -> new IllegalStateException("The place is taken and nobody is in it"));
  }

  private static Optional<ApplicationId> beingFilled(List<Place> places) {
    return places.stream().filter(Place::open).map(Place::id).reduce((_, last) -> last);
  }
}
