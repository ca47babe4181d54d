package org.saradnja.funding.calls.drafting;

import java.util.UUID;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.springframework.context.ApplicationContext;

/** A call for a test of a later stage, published by the acts of an officer at the present time. */
public final class SomeCall {

  private SomeCall() {}

  public static CallId published(CallText text, UnitId unit, ApplicationContext application) {
    var officer = Somebody.holding(Role.OFFICER, unit, application);
    var drafting = application.getBean(Drafting.class);
    var id = new CallId(UUID.randomUUID());
    var code = drafting.begin(officer, unit, id);
    drafting.save(officer, code, version(code, application), text);
    Leave.givenAndUsed(code, officer, application);
    return id;
  }

  private static int version(
      org.saradnja.funding.calls.CallCode code, ApplicationContext application) {
    return application.getBean(CallTable.class).find(code).orElseThrow().version();
  }
}
