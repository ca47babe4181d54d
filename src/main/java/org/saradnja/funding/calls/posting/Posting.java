package org.saradnja.funding.calls.posting;

import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallPosted;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records where else a published call stands, or corrects it. */
@Component
class Posting {

  private final PlaceTable places;
  private final Calls calls;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Posting(
      PlaceTable places,
      Calls calls,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.places = places;
    this.calls = calls;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** The days of the call stay as they were announced, whatever day is recorded here. */
  @Transactional
  public void post(SignedIn who, CallCode code, Place place) {
    var now = time.now();
    var call = calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
    var mandate = authorisation.require(who, Doing.PUBLISH_CALL, new Party.OfUnit(call.unit()));
    call.mustStand();
    var published = LocalDate.ofInstant(call.publishedAt(), time.zone());
    var today = LocalDate.ofInstant(now, time.zone());
    if (place.on().isBefore(published) || place.on().isAfter(today)) {
      throw new ActRefused(PostingRefusal.OUTSIDE_OF_ITS_TIME, published, today);
    }
    places.put(call.id(), place, now, who.person());
    events.publishEvent(
        new CallPosted(
            call.id(), place.place(), now, mandate.actor(), Digest.of(CanonicalJson.of(place))));
  }
}
