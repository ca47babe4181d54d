package org.saradnja.training.exams.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.database.Trips;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.Response;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.stereotype.Component;

/** What a start or an end is decided by, read in as few trips to the database as can be. */
@Component
class Looking {

  private final Trips trips;
  private final Exams exams;
  private final AttemptTable attempts;
  private final AnswerTable answers;

  Looking(Trips trips, Exams exams, AttemptTable attempts, AnswerTable answers) {
    this.trips = trips;
    this.exams = exams;
    this.attempts = attempts;
    this.answers = answers;
  }

  Exam exam(ExamId id) {
    var trip = trips.begin();
    return trip.go(exams.ask(trip, id));
  }

  /**
   * What somebody has of a test before a start.
   *
   * @param made attempts in their order
   * @param extra minutes beyond those of others
   * @param drawn the paper that was drawn at the opening
   */
  record Before(List<Attempt> made, int extra, Optional<Paper> drawn) {}

  Before before(ExamId exam, EnrolmentId enrolment) {
    var trip = trips.begin();
    var made = trip.carry(attempts.question(exam, enrolment));
    var extra = exams.askExtraMinutes(trip, exam, enrolment);
    var drawn = exams.askDrawn(trip, exam, enrolment);
    return trip.go(() -> new Before(made.get(), extra.get(), drawn.get()));
  }

  /** An attempt that takes no answer until the end of the transaction, with those that it has. */
  record Held(Attempt attempt, Map<Integer, Response> responses) {}

  Held hold(AttemptId id) {
    var trip = trips.begin();
    var attempt = trip.carry(attempts.locking(id));
    var responses = trip.carry(answers.question(id));
    return trip.go(() -> new Held(attempt.get(), responses.get()));
  }
}
