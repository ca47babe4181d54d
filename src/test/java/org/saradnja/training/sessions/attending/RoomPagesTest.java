package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Import({Hall.class, HallClock.class})
class RoomPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private HallClock time;
  @Autowired private CheckInTable checkIns;
  @Autowired private CountedAttendances attendances;

  private Session session;
  private Participant seat;
  private SignedIn organiser;

  @BeforeEach
  void theSecondDayHasBegun() {
    time.moveTo(HallClock.IN_TIME);
    session = rooms.announce();
    seat = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");
    organiser =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution(Hall.ORGANISER), application);
  }

  @Test
  void theOrganiserChecksParticipantsIn() {
    assertThat(html(get(2)).select("tbody tr").text()).contains("Весна Вежбовић", "Присутан");
    assertThat(attendances.isCheckedIn(seat.enrolment(), 2)).isFalse();

    assertThat(checkIn(2, 1, seat.enrolment())).hasStatus(303);
    assertThat(checkIn(2, 1, seat.enrolment())).as("scanned twice").hasStatus(303);

    assertThat(attendances.isCheckedIn(seat.enrolment(), 2)).isTrue();
    assertThat(checkIns.checkIns(seat.enrolment())).hasSize(1);
    assertThat(html(get(2)).select("tbody .tag.ok").text()).contains("у 14.40.00");
  }

  @Test
  void aDayIsPresentOnceAllItsPointsAreKept() {
    checkIn(2, 1, seat.enrolment());
    assertThat(attendances.of(seat.enrolment()).isPresentOn(2)).isFalse();

    checkIn(2, 2, seat.enrolment());

    var days = attendances.of(session.id()).getFirst().days();
    assertThat(days)
        .extracting(day -> day.standing())
        .containsExactly(Standing.ABSENT, Standing.LATE);
    assertThat(attendances.of(seat.enrolment()).isPresentOn(2)).isTrue();
  }

  @Test
  void attendanceIsKeptOnTheDayItself() {
    assertThat(checkIn(1, 1, seat.enrolment())).hasStatus(409);
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofDays(1)));
    assertThat(checkIn(2, 1, seat.enrolment())).hasStatus(409);
    assertThat(html(get(2)).select("main form")).isEmpty();
  }

  @Test
  void aPointThatIsNotThereAndASeatOfAnotherTrainingAreRefused() {
    var elsewhere =
        seating.seat(rooms.announce().id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");

    assertThat(checkIn(2, 3, seat.enrolment())).hasStatus(409);
    assertThat(checkIn(2, 1, elsewhere.enrolment())).hasStatus(404);
  }

  @Test
  void toOthersThereIsNoList() {
    organiser = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(get(2)).hasStatus(404);
    assertThat(checkIn(2, 1, seat.enrolment())).hasStatus(404);
  }

  private MvcTestResult get(int day) {
    return web.get().uri(path(day)).with(Signed.as(organiser)).exchange();
  }

  private MvcTestResult checkIn(int day, int point, EnrolmentId enrolment) {
    return web.post()
        .uri(path(day))
        .with(Signed.as(organiser))
        .with(csrf())
        .param("seat", enrolment.value().toString())
        .param("point", String.valueOf(point))
        .exchange();
  }

  private String path(int day) {
    return "/rad/prisustvo/" + session.code() + "/" + day;
  }
}
