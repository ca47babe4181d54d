package org.saradnja.funding.calls.drafting;

import java.util.UUID;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.ApplicationContext;

/** A call published by the acts of the officer whom the test names. */
public final class CallOfTown {

  private CallOfTown() {}

  public static CallId publish(
      CallText text, UnitId unit, SignedIn officer, ApplicationContext application) {
    var id = new CallId(UUID.randomUUID());
    var drafting = application.getBean(Drafting.class);
    var code = drafting.begin(officer, unit, id);
    drafting.save(officer, code, version(code, application), text);
    Leave.givenAndUsed(code, officer, application);
    return id;
  }

  private static int version(CallCode code, ApplicationContext application) {
    return application.getBean(CallTable.class).find(code).orElseThrow().version();
  }
}
