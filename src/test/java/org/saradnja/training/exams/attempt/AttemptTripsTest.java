package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.CountedTrips;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.OpenHall;
import org.saradnja.training.exams.Sitting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * How often a hall goes to the database. Seats and signatures of this hall are not in it, and no
 * test of pages has a session; in life the session is one trip more for each request, and the seat
 * and the signature one each for a start.
 */
@ApplicationTest
@Import({Hall.class, HallClock.class, CountedTrips.class})
class AttemptTripsTest {

  @Autowired private ApplicationContext application;
  @Autowired private HallClock time;

  private OpenHall hall;
  private Sitting somebody;

  @BeforeEach
  void aTestIsOpen() {
    time.moveTo(HallClock.IN_TIME);
    hall = OpenHall.with(application);
    somebody = hall.participant();
  }

  @Test
  void anAnswerIsOneTripAndItsCommitIsInIt() {
    var attempt = somebody.start(hall.exam());
    CountedTrips.taken();

    assertThat(somebody.answer(attempt, 0, 1, "0")).hasStatusOk();

    assertThat(CountedTrips.taken()).singleElement().asString().contains("insert into exam_answer");
  }

  @Test
  void aStartIsFiveTripsAndACommitWhenThePaperIsDrawnForIt() {
    hall.participant().start(hall.exam()); // what the questions say is known from now on
    CountedTrips.taken();

    somebody.start(hall.exam());

    var taken = CountedTrips.taken();
    assertThat(taken).hasSize(6);
    assertThat(taken.get(0)).contains("from exam");
    assertThat(taken.get(1))
        .contains("from exam_attempt", "from exam_extra_time", "from exam_draw");
    assertThat(taken.get(2)).as("which may be drawn, not what they say").contains("q.id, v.number");
    assertThat(taken.get(3)).contains("insert into exam_attempt");
    assertThat(taken.get(4)).contains("insert into ledger_entry");
    assertThat(taken.get(5)).isEqualTo("commit");
  }

  @Test
  void aHandingInIsFourTripsAndACommit() {
    var attempt = somebody.start(hall.exam());
    somebody.answer(attempt, 0, 1, "0");
    CountedTrips.taken();

    assertThat(somebody.post(attempt + "/predaja", Map.of())).hasStatus(303);

    var taken = CountedTrips.taken();
    assertThat(taken).hasSize(5);
    assertThat(taken.get(0)).contains("for update of a").contains("from exam_answer");
    assertThat(taken.get(1))
        .contains("from exam", "from exam_ruling")
        .doesNotContain("from question");
    assertThat(taken.get(2)).contains("update exam_attempt");
    assertThat(taken.get(3)).as("both entries of the log").contains("insert into ledger_entry");
    assertThat(taken.get(4)).isEqualTo("commit");
  }
}
