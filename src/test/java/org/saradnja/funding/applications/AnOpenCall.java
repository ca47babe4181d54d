package org.saradnja.funding.applications;

import org.junit.jupiter.api.BeforeEach;
import org.saradnja.funding.applications.SampleWorld.KnownOrganisations;
import org.saradnja.funding.applications.SampleWorld.MovedTime;
import org.saradnja.funding.applications.SampleWorld.PublishedCalls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A call that receives applications, an organisation that may apply, and its representative. */
@ApplicationTest
@Import(SampleWorld.class)
public abstract class AnOpenCall {

  @Autowired protected MockMvcTester web;
  @Autowired protected ApplicationContext application;
  @Autowired protected PublishedCalls calls;
  @Autowired protected KnownOrganisations organisations;
  @Autowired protected MovedTime time;

  protected PublishedCall call;
  protected Organisation organisation;
  protected Applying applicant;

  @BeforeEach
  void aCallIsOpen() {
    time.moveTo(SampleWorld.OPEN);
    call = calls.publish(SampleCall.OPEN);
    organisation = organisations.enter();
    applicant = representative(organisation);
  }

  protected Applying representative(Organisation of) {
    return new Applying(web, Somebody.representing(of.id(), application));
  }

  /** Of an organisation that nobody else represents. */
  protected Applying anotherApplicant() {
    return representative(organisations.enter());
  }

  protected Applying officer() {
    return new Applying(web, calls.officer());
  }

  protected Applying anotherOfficer() {
    return new Applying(web, Somebody.holding(Role.OFFICER, call.unit(), application));
  }
}
