package org.saradnja.funding.calls.following;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.Corrections;
import org.saradnja.funding.calls.PublicationPlaces;
import org.saradnja.funding.calls.ReceivedApplications;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Published calls with what has come in for them, as a page shows both. */
@Component
class SeenCalls {

  private static final int MOST = 1_000;

  private final FollowedTable calls;
  private final Corrections corrections;
  private final PublicationPlaces places;
  private final ObjectProvider<ReceivedApplications> received;
  private final Standstill.Kept<String, Seen> seen;

  SeenCalls(
      FollowedTable calls,
      Corrections corrections,
      PublicationPlaces places,
      ObjectProvider<ReceivedApplications> received,
      Standstill standstill) {
    this.calls = calls;
    this.corrections = corrections;
    this.places = places;
    this.received = received;
    this.seen = standstill.kept(MOST);
  }

  Seen get(String code) {
    return seen.get(code, () -> read(code));
  }

  private Seen read(String code) {
    var call = calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
    return new Seen(
        call,
        Optional.ofNullable(received.getIfAvailable()).map(all -> all.tally(call.id())),
        corrections.of(call.id()),
        places.of(call.id()));
  }

  record Seen(
      Followed call,
      Optional<Tally> tally,
      List<Corrections.Correction> corrections,
      List<PublicationPlaces.Place> places) {}
}
