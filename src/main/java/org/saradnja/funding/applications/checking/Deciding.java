package org.saradnja.funding.applications.checking;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationRejected;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.FoundInOrder;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.parties.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides the formal check: in order, or rejected with reasons, facts and provisions. */
@Component
class Deciding {

  private static final Logger log = LoggerFactory.getLogger(Deciding.class);

  private final Cases cases;
  private final CheckTable checks;
  private final Applications applications;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Deciding(
      Cases cases,
      CheckTable checks,
      Applications applications,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.checks = checks;
    this.applications = applications;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void findInOrder(SignedIn who, ApplicationId id) {
    var now = time.now();
    var opened = cases.openForAct(who, id);
    checks.queueFor(opened.call().id());
    var check = opened.undecided();
    var inOrder = check.value().findInOrder(opened.found(), now);
    checks.save(check.with(inOrder));
    events.publishEvent(
        new FoundInOrder(
            id,
            opened.call().id(),
            opened.call().unit().slug(),
            now,
            opened.mandate().actor(),
            Digest.of(CanonicalJson.of(inOrder.findings()))));
    log.info("application found in order application={}", id.value());
    tellWhenFinished(opened, now);
  }

  @Transactional
  public void reject(SignedIn who, ApplicationId id, List<Ground> grounds) {
    var now = time.now();
    var opened = cases.openForAct(who, id);
    checks.queueFor(opened.call().id());
    var check = opened.undecided();
    checks.save(check.with(check.value().reject(grounds, opened.found(), now)));
    events.publishEvent(
        new ApplicationRejected(
            id,
            opened.call().id(),
            opened.call().unit().slug(),
            grounds.stream().map(Ground::reason).toList(),
            now,
            opened.mandate().actor(),
            Digest.of(CanonicalJson.of(grounds))));
    log.info("application rejected application={}", id.value());
    tellWhenFinished(opened, now);
  }

  private void tellWhenFinished(Cases.Case opened, Instant now) {
    var call = opened.call().id();
    if (applications.unchecked(call) == 0) {
      events.publishEvent(new MilestoneReached(call, Milestone.CHECK_FINISHED, now));
    }
  }
}
