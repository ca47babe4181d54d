package org.saradnja.funding.calls.drafting;

import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.springframework.context.ApplicationContext;

/** The way of a draft to the public, for tests of what comes after it. */
final class Leave {

  private Leave() {}

  /** Proposed by the officer, approved by the head of the unit. */
  static void given(CallCode code, SignedIn officer, ApplicationContext application) {
    var found = application.getBean(CallTable.class).find(code).orElseThrow();
    var head = Somebody.holding(Role.DECIDER, found.value().unit(), application);
    var approving = application.getBean(Approving.class);
    approving.propose(officer, code, found.version());
    approving.approve(head, code, found.version());
  }

  /** And published by the officer. */
  static void givenAndUsed(CallCode code, SignedIn officer, ApplicationContext application) {
    given(code, officer, application);
    int version = application.getBean(CallTable.class).find(code).orElseThrow().version();
    application.getBean(Publishing.class).publish(officer, code, version);
  }
}
