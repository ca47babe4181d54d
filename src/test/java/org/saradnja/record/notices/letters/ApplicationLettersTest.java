package org.saradnja.record.notices.letters;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.SampleWorld.KnownOrganisations;
import org.saradnja.funding.applications.SampleWorld.MovedTime;
import org.saradnja.funding.applications.SampleWorld.Outage;
import org.saradnja.funding.applications.SampleWorld.PublishedCalls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Import(SampleWorld.class)
class ApplicationLettersTest {

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;
  @Autowired PublishedCalls calls;
  @Autowired KnownOrganisations organisations;
  @Autowired MovedTime time;
  @Autowired Outage outage;
  @Autowired JdbcClient jdbc;

  private PublishedCall call;
  private Applying applicant;

  @BeforeEach
  void aCallIsOpen() {
    time.moveTo(SampleWorld.OPEN);
    call = calls.publish(SampleCall.OPEN);
    applicant = new Applying(web, Somebody.representing(organisations.enter().id(), application));
  }

  @Test
  void theReceiptIsQueuedByTheSendingItselfAndThenWritten() {
    var sent = Applying.id(applicant.send(call));

    assertThat(notices(sent)).as("without waiting for anything").isEqualTo(1);
    assertThat(publications(sent)).as("a queue in front of the queue").isZero();
    await().atMost(20, SECONDS).until(() -> written(sent) == 1);
  }

  @Test
  void aSendingThatFailsLeavesNoReceipt() {
    var draft = applicant.fill(call);
    outage.comeWithTheNextSending();

    assertThat(applicant.press(draft)).hasFailed();
    assertThat(notices(Applying.id(draft))).isZero();
  }

  private int notices(UUID about) {
    return count(
        "select count(*) from notice where kind = 'APPLICATION_RECEIVED' and about = :id", about);
  }

  private int written(UUID about) {
    return count(
        """
        select count(*)
          from practice_letter letter
          join notice on notice.id = letter.id
         where about = :id and outcome = 'SENT'
        """,
        about);
  }

  private int publications(UUID about) {
    return count(
        """
        select count(*)
          from (select serialized_event from event_publication
                 union all
                select serialized_event from event_publication_archive) published
         where serialized_event like '%' || :id::text || '%'
        """,
        about);
  }

  private int count(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query(Integer.class).single();
  }
}
