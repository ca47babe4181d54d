package org.saradnja.funding.applications.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.calls.CallTerms;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/** What waits for an officer: closed calls in which applications are still to be checked. */
@Component
class CheckDesk implements Desk {

  private final Applications applications;
  private final CheckTable checks;
  private final Calls calls;
  private final Authorisation authorisation;
  private final CallTerms terms;
  private final LegalTime time;

  CheckDesk(
      Applications applications,
      CheckTable checks,
      Calls calls,
      Authorisation authorisation,
      CallTerms terms,
      LegalTime time) {
    this.applications = applications;
    this.checks = checks;
    this.calls = calls;
    this.authorisation = authorisation;
    this.terms = terms;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    var now = time.now();
    return authorisation.mandates(who, Doing.CHECK_APPLICATION).stream()
        .flatMap(mandate ->
            mandate.party() instanceof Party.OfUnit(UnitId unit)
                ? calls.of(unit).stream()
                : Stream.<PublishedCall>empty())
        .filter(call -> now.isAfter(call.closesAt()))
        .flatMap(call -> item(call, now, t))
        .toList();
  }

  /** Those who were asked have the word; the officer waits with them. */
  private Stream<Item> item(PublishedCall call, Instant now, Texts t) {
    int undecided = applications.unchecked(call.id());
    long asked =
        checks.of(call.id()).values().stream()
            .filter(check ->
                check instanceof Check.Waiting waiting && !now.isAfter(waiting.request().until()))
            .count();
    long waiting = undecided - asked;
    if (waiting <= 0) {
      return Stream.empty();
    }
    LocalDate list = terms.list(call.id());
    return Stream.of(
        new Item(
            t.get("applications.desk.check"),
            call.code() + " · " + call.title(),
            "/rad/konkursi/" + call.code() + "/prijave",
            Optional.of(list),
            t.count("applications.desk.unchecked", waiting),
            "run"));
  }
}
