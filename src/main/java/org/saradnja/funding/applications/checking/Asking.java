package org.saradnja.funding.applications.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Deadline;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.checking.Check.Request;
import org.saradnja.funding.calls.CallTerms;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an applicant, once and for everything, to complete an application. */
@Component
class Asking {

  private static final Logger log = LoggerFactory.getLogger(Asking.class);

  private final Cases cases;
  private final CheckTable checks;
  private final CallTerms terms;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Asking(
      Cases cases,
      CheckTable checks,
      CallTerms terms,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.checks = checks;
    this.terms = terms;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void ask(SignedIn who, ApplicationId id, List<Asked> asked, String note) {
    var now = time.now();
    var opened = cases.openForAct(who, id);
    var undecided = opened.undecided();
    if (!(undecided.value() instanceof Check.Open open)) {
      throw new ActRefused(CheckingRefusal.ASKED_ALREADY);
    }
    var request = request(opened, asked, note, now);
    checks.save(undecided.with(open.ask(request)));
    events.publishEvent(
        new CompletionAsked(
            id,
            opened.call().id(),
            opened.call().unit().slug(),
            asked,
            request.lastDay(),
            request.until(),
            now,
            opened.mandate().actor(),
            Digest.of(CanonicalJson.of(request))));
    log.info("completion asked application={}", id.value());
  }

  private Request request(Cases.Case opened, List<Asked> asked, String note, Instant now) {
    var unmet = opened.found().unmet().stream().map(Finding::condition).toList();
    var deadline = deadline(opened.call(), LocalDate.ofInstant(now, time.zone()));
    return new Request(
        asked, unmet, note, now, deadline.lastDay(), deadline.lastMoment(time.zone()));
  }

  /** The term of the call, from the day of the notice. */
  Deadline deadline(PublishedCall call, LocalDate notice) {
    return terms.completion(call, notice);
  }
}
