package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Recusal;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.funding.assessment.StatementSigned;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member signs the statement of no conflict of interest when the applicants are known, and is
 * recused from those with whom there is one (Regulation, Article 8; ).
 */
@Component
class Signing {

  private final CommissionTable commissions;
  private final Sittings sittings;
  private final StatementText text;
  private final Applications applications;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Signing(
      CommissionTable commissions,
      Sittings sittings,
      StatementText text,
      Applications applications,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.commissions = commissions;
    this.sittings = sittings;
    this.text = text;
    this.applications = applications;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void sign(SignedIn who, PublishedCall call, Answers answers) {
    call.mustStand();
    var now = time.now();
    commissions.lock(call.id());
    var sitting = sittings.require(who, call);
    var seat =
        switch (sitting.seat()) {
          case Seat.Appointed appointed -> appointed;
          case Seat.Signed _ -> throw new ActRefused(CommissionRefusal.ALREADY_SIGNED);
        };
    mustKnowAllApplicants(call, answers, now);
    var statement = Statement.of(text.of(call), answers);
    var signed = seat.sign(now, statement.digest(), answers.about());
    commissions.insert(call.id(), signed, statement, sitting.mandate().id());
    recusals(who, answers, now).forEach(recusal -> commissions.insert(call.id(), recusal));
    events.publishEvent(
        new StatementSigned(call.id(), now, sitting.mandate().actor(), statement.digest()));
  }

  private void mustKnowAllApplicants(PublishedCall call, Answers answers, Instant now) {
    if (!now.isAfter(call.closesAt())) {
      throw new ActRefused(CommissionRefusal.CALL_STILL_OPEN, call.code().value());
    }
    Set<ApplicationId> received =
        applications.received(call.id()).stream().map(ReceivedApplication::id).collect(toSet());
    if (!received.equals(answers.about())) {
      throw new OptimisticLockingFailureException("Other applicants than shown: " + call.code());
    }
  }

  private static Iterable<Recusal> recusals(SignedIn who, Answers answers, Instant now) {
    return answers.conflicts().entrySet().stream()
        .map(conflict ->
            new Recusal(
                UUID.randomUUID(),
                who.person(),
                conflict.getKey(),
                conflict.getValue().conflict(),
                conflict.getValue().explanation(),
                now))
        .toList();
  }
}
