package org.saradnja.training.sessions.enrolling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever waits for an approval is told that the application is there. */
@ApplicationTest
class ReceivedLettersTest {

  @Autowired private ApplicationContext application;
  @Autowired private JdbcClient jdbc;

  @Test
  void whoWaitsForTheOrganiserIsToldThatTheApplicationWasReceived() {
    var enrolment = apply(AnnouncedSession.approving(code(), 18, application));

    awaitLetter(enrolment, "ENROLMENT_RECEIVED");
    assertThat(letters(enrolment)).containsExactly("ENROLMENT_RECEIVED");
  }

  @Test
  void whoGetsASeatAtOnceGetsTheLetterOfTheSeatAlone() {
    var enrolment = apply(AnnouncedSession.of(code(), 18, Optional.empty(), application));

    awaitLetter(enrolment, "SEAT_GIVEN");
    assertThat(letters(enrolment)).containsExactly("SEAT_GIVEN");
  }

  private EnrolmentId apply(SessionId session) {
    var acts = new ActsInTime(application);
    var enrolling = application.getBean(Enrolling.class);
    return enrolling.apply(
        acts.participant(ActsInTime.UNIT), session, ActsInTime.own(ActsInTime.UNIT));
  }

  private static String code() {
    return "p" + UUID.randomUUID().toString().substring(0, 8);
  }

  private void awaitLetter(EnrolmentId enrolment, String kind) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(30, SECONDS)
        .until(() -> letters(enrolment).contains(kind));
  }

  private List<@Nullable String> letters(EnrolmentId enrolment) {
    return jdbc.sql("select kind from notice where about = :about order by kind")
        .param("about", enrolment.value())
        .query(String.class)
        .list();
  }
}
