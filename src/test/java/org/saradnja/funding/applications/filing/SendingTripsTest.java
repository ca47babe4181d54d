package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.SampleWorld.KnownOrganisations;
import org.saradnja.funding.applications.SampleWorld.MovedTime;
import org.saradnja.funding.applications.SampleWorld.PublishedCalls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.CountedTrips;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How often a sending goes to the database: what costs most on the last evening of a call. The
 * organisations of the sample world are not in it; in life they are asked with the call. The
 * session of the applicant, which no test of pages has, is one trip more.
 */
@ApplicationTest
@Import(SampleWorld.class)
class SendingTripsTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private PublishedCalls calls;
  @Autowired private KnownOrganisations organisations;
  @Autowired private MovedTime time;

  private PublishedCall call;
  private Applying applicant;

  @BeforeEach
  void aCallIsOpen() {
    time.moveTo(SampleWorld.OPEN);
    call = calls.publish(SampleCall.OPEN);
    applicant = somebody();
  }

  @Test
  void fourTripsAndACommit() {
    somebody().send(call); // the book of the year is open
    var draft = applicant.fill(call);
    var digest = html(applicant.get(draft + "/pregled")).expectFirst("[name=digest]").val();
    CountedTrips.taken();

    assertThat(applicant.press(draft, digest)).hasStatus(303);

    var taken = CountedTrips.takenAtLast();
    assertThat(taken).hasSize(5);
    assertThat(taken.get(0)).as("the guard of the route").contains("from mandate");
    assertThat(taken.get(1))
        .contains("from mandate")
        .contains("from application_draft")
        .contains("from call");
    assertThat(taken.get(2)).contains("insert into application").contains("from mandate");
    assertThat(taken.get(3))
        .contains("insert into application_sending")
        .contains("update application_draft")
        .contains("insert into ledger_entry")
        .contains("insert into notice");
    assertThat(taken.get(4)).isEqualTo("commit");
  }

  private Applying somebody() {
    return new Applying(web, Somebody.representing(organisations.enter().id(), application));
  }
}
