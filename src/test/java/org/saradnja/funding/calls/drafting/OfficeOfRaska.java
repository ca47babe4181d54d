package org.saradnja.funding.calls.drafting;

import java.util.UUID;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.springframework.context.ApplicationContext;

/** An officer of a real unit with a draft of their own, for tests in the whole application. */
public record OfficeOfRaska(ApplicationContext application, SignedIn officer, CallCode code) {

  public static final UnitId UNIT = new UnitId("raska");

  /** With a call published now. */
  public static OfficeOfRaska withCall(ApplicationContext application) {
    var office = withDraft(NextYear.lawful(), application);
    office.publish();
    return office;
  }

  static OfficeOfRaska withDraft(CallText text, ApplicationContext application) {
    var officer = Somebody.holding(Role.OFFICER, UNIT, application);
    var drafting = application.getBean(Drafting.class);
    var code = drafting.begin(officer, UNIT, new CallId(UUID.randomUUID()));
    drafting.save(officer, code, 0, text);
    return new OfficeOfRaska(application, officer, code);
  }

  SignedIn colleague() {
    return Somebody.holding(Role.OFFICER, UNIT, application);
  }

  public CallId id() {
    return call().id();
  }

  Call call() {
    return application.getBean(CallTable.class).find(code).orElseThrow().value();
  }

  int version() {
    return application.getBean(CallTable.class).find(code).orElseThrow().version();
  }

  void publish() {
    Leave.givenAndUsed(code, officer, application);
  }

  String path() {
    return "/rad/konkursi/" + code;
  }
}
