package org.saradnja.funding.applications.checking;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Opens an application for the officer who checks it. */
@Component
class Cases {

  private final CheckTable checks;
  private final Applications applications;
  private final Calls calls;
  private final Authorisation authorisation;
  private final LegalTime time;

  Cases(
      CheckTable checks,
      Applications applications,
      Calls calls,
      Authorisation authorisation,
      LegalTime time) {
    this.checks = checks;
    this.applications = applications;
    this.calls = calls;
    this.authorisation = authorisation;
    this.time = time;
  }

  /**
   * One application with everything the check rests on.
   *
   * @param mandate under which the officer acts
   */
  record Case(
      ReceivedApplication application,
      PublishedCall call,
      Facts facts,
      Versioned<Check> check,
      Mandate mandate) {

    FormalCheck found() {
      return FormalCheck.of(facts, check.value().answers());
    }

    /** For an act; refused when the check has been decided. */
    Versioned<Check.Undecided> undecided() {
      return switch (check.value()) {
        case Check.Undecided undecided -> check.with(undecided);
        case Check.InOrder _, Check.Rejected _ ->
            throw new ActRefused(CheckingRefusal.DECIDED_ALREADY);
      };
    }
  }

  Case open(SignedIn who, ApplicationId id) {
    var application = applications.get(id);
    var call = calls.get(application.call());
    var mandate =
        authorisation.require(who, Doing.CHECK_APPLICATION, new Party.OfUnit(call.unit()));
    var forms = calls.text(call.id()).applicants().forms();
    var facts = new Facts(applications.content(id), call, forms, checks.applicationsOf(id));
    return new Case(application, call, facts, checks.of(id), mandate);
  }

  /** For an act: not before the call has closed, while applicants can still change their mind. */
  Case openForAct(SignedIn who, ApplicationId id) {
    var opened = open(who, id);
    opened.call().mustStand();
    if (!time.now().isAfter(opened.call().closesAt())) {
      throw new ActRefused(CheckingRefusal.CALL_STILL_OPEN, opened.call().closesAt());
    }
    if (checks.withdrawn(opened.call().id()).contains(id)) {
      throw new ActRefused(CheckingRefusal.WITHDRAWN);
    }
    return opened;
  }
}
