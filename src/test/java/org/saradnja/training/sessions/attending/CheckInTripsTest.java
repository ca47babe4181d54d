package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.CountedTrips;
import org.saradnja.testing.Signed;
import org.saradnja.training.evaluation.SomeGroup;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * How often what a device of the door sends goes to the database: what costs most when a hall comes
 * in. Those who have a seat are a list of this test; in life they are asked with the walk-ins. The
 * session of the organiser, which no test of pages has, is one trip more.
 */
@ApplicationTest
@Import({SomeGroup.class, HallClock.class})
class CheckInTripsTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Hall.Seating seating;
  @Autowired private Sessions sessions;
  @Autowired private HallClock time;
  @Autowired private Clock clock;
  @Autowired private CheckInTable checkIns;

  private Session session;
  private SignedIn organiser;
  private List<String> seats;

  @BeforeEach
  void theFirstDayHasBegun() {
    organiser = AnnouncedSession.organiser(application);
    var training = SomeGroup.held("trips-" + NUMBER.incrementAndGet(), 1, application).session();
    session = sessions.get(training.id());
    var first = session.days().getFirst();
    time.moveTo(first.day().atTime(first.from()).atZone(Office.ZONE).toInstant().plusSeconds(600));
    seats =
        IntStream.range(0, 200)
            .mapToObj(at ->
                seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Проба Пробић " + at))
            .map(seat -> seat.enrolment().value().toString())
            .toList();
  }

  @ParameterizedTest(name = "{0} at once")
  @ValueSource(ints = {1, 200})
  void fiveTripsAndACommitHoweverManyAreSent(int number) {
    var items = items(number);
    CountedTrips.taken();

    var answer = send(items);

    var taken = CountedTrips.takenAtLast();
    assertThat(answer).hasStatusOk();
    assertThat(taken).hasSize(6);
    assertThat(taken.get(0)).as("the guard of the route").contains("from mandate");
    assertThat(taken.get(1)).contains("from training_session").contains("from series");
    assertThat(taken.get(2))
        .contains("from mandate")
        .contains("from attendance_setting")
        .contains("from rule")
        .contains("from walk_in");
    assertThat(taken.get(3)).contains("insert into sighting").contains("from check_in");
    assertThat(taken.get(4)).contains("insert into ledger_entry");
    assertThat(taken.get(5)).isEqualTo("commit");
    assertThat(checkIns.all(enrolments(seats.subList(0, number)))).hasSize(number);
  }

  @Test
  void whatIsKnownAlreadyWritesNothingMore() {
    var items = items(20);
    send(items);
    CountedTrips.taken();

    send(items);

    assertThat(CountedTrips.takenAtLast())
        .hasSize(5)
        .noneMatch(statement -> statement.contains("insert into ledger_entry"));
  }

  @Test
  void whoIsNotTheOrganiserIsTurnedAwayBeforeAnythingIsWritten() {
    var other = SomeGroup.people(SomeGroup.again(session.id(), application), application).getLast();
    CountedTrips.taken();

    var answer =
        web.post()
            .uri("/rad/prisustvo/" + session.code() + "/1/prijem")
            .with(Signed.as(other))
            .with(csrf())
            .param("sent", String.valueOf(clock.millis()))
            .param("item", items(1).getFirst())
            .exchange();

    assertThat(answer).hasStatus(404);
    assertThat(CountedTrips.takenAtLast())
        .noneMatch(statement -> statement.contains("insert into"));
  }

  private List<String> items(int number) {
    var items = new ArrayList<String>();
    for (var seat : seats.subList(0, number)) {
      items.add(UUID.randomUUID() + "~" + seat + "~1~" + clock.millis());
    }
    return items;
  }

  private static List<EnrolmentId> enrolments(List<String> seats) {
    return seats.stream().map(UUID::fromString).map(EnrolmentId::new).toList();
  }

  private MvcTestResult send(List<String> items) {
    return web.post()
        .uri("/rad/prisustvo/" + session.code() + "/1/prijem")
        .with(Signed.as(organiser))
        .with(csrf())
        .param("sent", String.valueOf(clock.millis()))
        .param("item", items.toArray(String[]::new))
        .exchange();
  }
}
