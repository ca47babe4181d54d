package org.saradnja.funding.assessment.commission;

import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

@Component
class Membership implements Sittings {

  private final CommissionTable commissions;
  private final Calls calls;
  private final Applications applications;
  private final Authorisation authorisation;

  Membership(
      CommissionTable commissions,
      Calls calls,
      Applications applications,
      Authorisation authorisation) {
    this.commissions = commissions;
    this.calls = calls;
    this.applications = applications;
    this.authorisation = authorisation;
  }

  @Override
  public Sitting require(SignedIn who, PublishedCall call) {
    var mandate =
        authorisation.require(who, Doing.SCORE_APPLICATION, new Party.OfUnit(call.unit()));
    var commission = commissions.find(call.id()).orElseThrow(() -> none(call));
    var seat = commission.seatOf(who.person()).orElseThrow(() -> none(call));
    return new Sitting(call, mandate, commission, seat);
  }

  @Override
  public Reading reading(SignedIn who, ApplicationId id) {
    var call = calls.get(applications.get(id).call());
    var sitting = require(who, call);
    if (!sitting.commission().mayRead(who.person(), id)) {
      throw new NoSuchThing(id.subject());
    }
    return new Reading(sitting, inOrder(call, id));
  }

  private ReceivedApplication inOrder(PublishedCall call, ApplicationId id) {
    return applications.inOrder(call.id()).stream()
        .filter(application -> application.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing(id.subject()));
  }

  private static NoSuchThing none(PublishedCall call) {
    return new NoSuchThing("seat in the commission of " + call.code());
  }
}
