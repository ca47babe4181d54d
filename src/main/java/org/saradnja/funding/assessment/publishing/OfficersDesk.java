package org.saradnja.funding.assessment.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** What the officer has to do for commissions and lists of the unit's calls. */
@Component
class OfficersDesk implements Desk {

  private final Authorisation authorisation;
  private final Calls calls;
  private final RankingLists lists;
  private final Gathering gathering;
  private final Terms terms;
  private final LegalTime time;

  OfficersDesk(
      Authorisation authorisation,
      Calls calls,
      RankingLists lists,
      Gathering gathering,
      Terms terms,
      LegalTime time) {
    this.authorisation = authorisation;
    this.calls = calls;
    this.lists = lists;
    this.gathering = gathering;
    this.terms = terms;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    var now = time.now();
    return authorisation.mandates(who).stream()
        .filter(mandate -> mandate.role() == Role.OFFICER)
        .map(Mandate::party)
        .distinct()
        .flatMap(
            party -> party instanceof Party.OfUnit of ? calls.of(of.unit()).stream() : Stream.of())
        .filter(call -> !lists.isPublished(call.id()))
        .flatMap(call -> item(call, now, t).stream())
        .toList();
  }

  private Optional<Item> item(PublishedCall call, Instant now, Texts t) {
    var material = gathering.of(call, now);
    if (material.commission().isEmpty()) {
      return Optional.of(appoint(call, material.closed(), t));
    }
    return material.closed()
        ? Optional.of(list(call, Readiness.of(material), t))
        : Optional.empty();
  }

  /** It is to stand before the applications are opened. */
  private static Item appoint(PublishedCall call, boolean closed, Texts t) {
    return new Item(
        t.get("assessment.desk.appoint"),
        about(call),
        "/rad/konkursi/" + call.code() + "/komisija",
        Optional.of(call.lastDay()),
        t.get("assessment.desk.appoint.state"),
        closed ? "late" : "");
  }

  private Item list(PublishedCall call, Readiness readiness, Texts t) {
    boolean ready = readiness.hindrances().isEmpty();
    return new Item(
        t.get(ready ? "assessment.desk.publish" : "assessment.desk.follow"),
        about(call),
        "/rad/konkursi/" + call.code() + "/lista",
        Optional.of(terms.due(call)),
        t.get(ready ? "assessment.desk.publish.ready" : "assessment.desk.follow.state"),
        ready ? "soon" : "run");
  }

  private static String about(PublishedCall call) {
    return call.code() + " · " + call.title();
  }
}
