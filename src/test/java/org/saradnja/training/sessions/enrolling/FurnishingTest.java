package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.ActsInTime.UNIT;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refusals;
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionAnnounced;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class FurnishingTest {

  private static final Digest CONTENT = Digest.ofText("проба");

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private JdbcClient jdbc;

  private ActsInTime acts;
  private SessionId session;

  @BeforeEach
  void aTrainingOfTwoSeats() {
    acts = new ActsInTime(application);
    session = AnnouncedSession.of("opremanje", 2, Optional.empty(), application);
  }

  @Test
  void anAnnouncementHeardTwiceSetsUpTheSeatsOnce() {
    var announced = new SessionAnnounced(session, acts.time.now(), Actor.SYSTEM, CONTENT);

    acts.furnishing.on(announced);
    acts.furnishing.on(announced);

    assertThat(seats()).isEqualTo(2);
  }

  @Test
  void moreSeatsAreOfferedToThoseWhoWait() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 4);

    changeSeats(3);

    assertThat(acts.stage(sent.get(2))).isEqualTo("OFFERED");
    assertThat(acts.stage(sent.get(3))).isEqualTo("WAITING");
    acts.furnishing.on(changed());
    assertThat(events.stream(SeatOffered.class)).as("heard twice, offered once").hasSize(1);
  }

  @Test
  void fewerSeatsTakeNobodysAway() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 2);

    changeSeats(1);

    assertThat(sent).extracting(acts::stage).containsOnly("SEATED");
    assertThat(acts.enrolments.freeSeat(session)).isEmpty();
  }

  @Test
  void aSeatIsOfferedNoLongerThanUntilTheBeginning() {
    var staff = acts.staff(UNIT);
    var sent = acts.send(staff, session, UNIT, 3);
    var begins =
        AnnouncedSession.firstDay(application).atTime(10, 0).atZone(acts.time.zone()).toInstant();
    acts.time.moveTo(begins.minus(Duration.ofHours(5)));

    acts.leaving.withdraw(staff, sent.getFirst(), "");

    assertThat(acts.now(sent.getLast()))
        .isInstanceOfSatisfying(
            Offered.class, offered -> assertThat(offered.until()).isEqualTo(begins));
  }

  @Test
  void onceItHasBegunNobodyIsCalled() {
    var sent = acts.send(acts.staff(UNIT), session, UNIT, 3);
    jdbc.sql("update training_session set seats = 3 where id = :id")
        .param("id", session.value())
        .update();
    acts.pass(Duration.ofDays(31));

    acts.furnishing.on(changed());

    assertThat(acts.stage(sent.getLast())).isEqualTo("WAITING");
  }

  @Test
  void aTrainingThatIsNotThereHasNoSeats() {
    Refusals.asUnknown(() -> acts.furnishing.callNext(new SessionId(new UUID(9, 9))));
  }

  private SessionChanged changed() {
    return new SessionChanged(session, acts.time.now(), Actor.SYSTEM, CONTENT);
  }

  private void changeSeats(int seats) {
    jdbc.sql(
            """
            update training_session
               set seats = :seats,
                   content = jsonb_set(content, '{terms,seats}', to_jsonb(cast(:seats as integer)))
             where id = :id
            """)
        .param("seats", seats)
        .param("id", session.value())
        .update();
    acts.furnishing.on(changed());
  }

  private int seats() {
    return jdbc.sql("select count(*) from session_seat where session = :id")
        .param("id", session.value())
        .query(Integer.class)
        .single();
  }
}
