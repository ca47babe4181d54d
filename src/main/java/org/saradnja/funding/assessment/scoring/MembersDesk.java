package org.saradnja.funding.assessment.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.CallTerms;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** What waits for a member of commissions: the statement, then the applications left to score. */
@Component
class MembersDesk implements Desk {

  private final Commissions commissions;
  private final Calls calls;
  private final Authorisation authorisation;
  private final Left left;
  private final CallTerms terms;
  private final LegalTime time;

  MembersDesk(
      Commissions commissions,
      Calls calls,
      Authorisation authorisation,
      Left left,
      CallTerms terms,
      LegalTime time) {
    this.commissions = commissions;
    this.calls = calls;
    this.authorisation = authorisation;
    this.left = left;
    this.terms = terms;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    var now = time.now();
    return commissions.callsOf(who.person()).stream()
        .map(calls::get)
        .filter(call -> waits(who, call, now))
        .flatMap(call -> item(who, call, t).stream())
        .toList();
  }

  private boolean waits(SignedIn who, PublishedCall call, Instant now) {
    return call.stands()
        && now.isAfter(call.closesAt())
        && !left.isOver(call.id())
        && authorisation
            .mandate(who, Doing.SCORE_APPLICATION, new Party.OfUnit(call.unit()))
            .isPresent();
  }

  private Optional<Item> item(SignedIn who, PublishedCall call, Texts t) {
    var commission = commissions.find(call.id()).orElseThrow();
    return switch (commission.seatOf(who.person()).orElseThrow()) {
      case Seat.Appointed _ ->
          Optional.of(
              item(
                  call,
                  t.get("assessment.desk.statement"),
                  "izjava",
                  t.get("assessment.desk.statement.state")));
      case Seat.Signed _ ->
          Optional.of(left.of(commission, who.person()).size())
              .filter(count -> count > 0)
              .map(count ->
                  item(
                      call,
                      t.get("assessment.desk.score"),
                      "ocene",
                      t.count("assessment.desk.score.left", count)));
    };
  }

  private Item item(PublishedCall call, String title, String page, String state) {
    var due = terms.list(call.id());
    return new Item(
        title,
        call.code() + " · " + call.title(),
        "/rad/konkursi/" + call.code() + "/" + page,
        Optional.of(due),
        state,
        "run");
  }
}
