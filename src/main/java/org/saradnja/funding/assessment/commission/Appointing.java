package org.saradnja.funding.assessment.commission;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.CommissionAppointed;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office appoints the commission of a published call (Regulation, Article 8; R-040). */
@Component
class Appointing {

  private final CommissionTable commissions;
  private final Calls calls;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Appointing(
      CommissionTable commissions,
      Calls calls,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.commissions = commissions;
    this.calls = calls;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** The president sits first; the members are counted in the order in which they are named. */
  @Transactional
  public void appoint(SignedIn who, CallId id, PersonId president, List<PersonId> members) {
    var call = calls.get(id);
    var mandate =
        authorisation.require(who, Doing.APPOINT_COMMISSION, new Party.OfUnit(call.unit()));
    call.mustStand();
    var now = time.now();
    if (commissions.find(id).isPresent()) {
      throw new ActRefused(CommissionRefusal.ALREADY_APPOINTED, call.code().value());
    }
    var seats = new ArrayList<Seat>();
    seats.add(new Seat.Appointed(1, president, true));
    members.forEach(member -> seats.add(new Seat.Appointed(seats.size() + 1, member, false)));
    var commission = new Commission(id, now, seats, List.of());
    commissions.insert(commission, mandate.id());
    var content = Digest.of(CanonicalJson.of(commission));
    events.publishEvent(new CommissionAppointed(id, now, mandate.actor(), content));
    events.publishEvent(new MilestoneReached(id, Milestone.COMMISSION_APPOINTED, now));
  }
}
