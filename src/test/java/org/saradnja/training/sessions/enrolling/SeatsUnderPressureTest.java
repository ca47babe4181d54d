package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolling.Own;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class SeatsUnderPressureTest {

  private static final int SEATS = 7;
  private static final int PEOPLE = 50;

  @Autowired private ApplicationContext application;
  @Autowired private Enrolling enrolling;
  @Autowired private Leaving leaving;
  @Autowired private EnrolmentTable enrolments;
  @Autowired private Participants participants;

  @Test
  void fiftyWhoApplyAtOnceGetNoMoreSeatsThanThereAre() throws Exception {
    var session = AnnouncedSession.of("navala", SEATS, Optional.empty(), application);
    var people =
        IntStream.range(0, PEOPLE)
            .mapToObj(number ->
                Somebody.holding(Role.PARTICIPANT, new UnitId("jls-" + number), application))
            .toList();

    var ids = allAtOnce(session, people);

    assertThat(ids).hasSize(PEOPLE).doesNotHaveDuplicates();
    assertThat(participants.of(session)).hasSize(SEATS);
    assertThat(waiting(session)).isEqualTo(PEOPLE - SEATS);

    var seated = participants.of(session).getFirst();
    var who =
        people.stream()
            .filter(one -> seated.person().filter(one.person()::equals).isPresent())
            .findFirst()
            .orElseThrow();
    leaving.withdraw(who, seated.enrolment(), "");
    assertThat(participants.of(session)).hasSize(SEATS - 1);
    assertThat(waiting(session)).isEqualTo(PEOPLE - SEATS - 1);
  }

  private List<EnrolmentId> allAtOnce(SessionId session, List<SignedIn> people)
      throws InterruptedException, ExecutionException {
    var start = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(PEOPLE)) {
      var applications =
          IntStream.range(0, PEOPLE)
              .mapToObj(number ->
                  pool.submit(() -> {
                    start.await();
                    return enrolling.apply(people.get(number), session, own(number));
                  }))
              .toList();
      start.countDown();
      var ids = new ArrayList<EnrolmentId>();
      for (var application : applications) {
        ids.add(application.get());
      }
      return ids;
    }
  }

  private long waiting(SessionId session) {
    return enrolments.of(session).stream()
        .filter(found -> found.value() instanceof Waiting)
        .count();
  }

  private static Own own(int number) {
    return new Own(
        Optional.of(new UnitId("jls-" + number)),
        Gender.NOT_STATED,
        "саветник",
        new Consent("Руководилац", LocalDate.of(2026, 11, 1)),
        Needs.NONE);
  }
}
