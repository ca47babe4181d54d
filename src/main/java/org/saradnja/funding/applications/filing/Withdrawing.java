package org.saradnja.funding.applications.filing;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationWithdrawn;
import org.saradnja.funding.applications.filing.GrantApplication.Submitted;
import org.saradnja.funding.applications.filing.GrantApplication.Withdrawn;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawal of an application by the applicant, while the call is open. */
@Component
class Withdrawing {

  private static final Logger log = LoggerFactory.getLogger(Withdrawing.class);

  private final ApplicationTable applications;
  private final Calls calls;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Withdrawing(
      ApplicationTable applications,
      Calls calls,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.applications = applications;
    this.calls = calls;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void withdraw(SignedIn who, ApplicationId id) {
    var now = time.now();
    var found = applications.get(id);
    var filed = found.value().filed();
    var mandate =
        authorisation.require(
            who, Doing.SEND_APPLICATION, new Party.OfOrganisation(filed.organisation()));
    var withdrawn =
        switch (found.value()) {
          case Submitted submitted -> submitted.withdraw(calls.get(filed.call()), now);
          case Withdrawn _ -> throw new ActRefused(FilingRefusal.ALREADY_WITHDRAWN);
        };
    applications.update(found.with(withdrawn));
    events.publishEvent(
        new ApplicationWithdrawn(
            id,
            filed.call(),
            filed.unit().slug(),
            filed.registryNumber(),
            now,
            mandate.actor(),
            filed.content()));
    log.info("application withdrawn application={}", id.value());
  }
}
