package org.saradnja.training.exams.attempt;

import java.util.Map;
import org.saradnja.base.database.Trips;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Marking;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.Rulings;
import org.springframework.stereotype.Component;

/**
 * By what attempts are marked: the key of the bank, and what was ruled of a faulty question in the
 * test. A paper that is keyed in after a ruling is marked like all others.
 */
@Component
class Grading {

  private final Trips trips;
  private final Questions questions;
  private final Exams exams;
  private final Rulings rulings;

  Grading(Trips trips, Questions questions, Exams exams, Rulings rulings) {
    this.trips = trips;
    this.questions = questions;
    this.exams = exams;
    this.rulings = rulings;
  }

  /** All that the marks of an attempt rest on beside its answers. */
  record Key(
      Attempt attempt,
      Exam exam,
      Map<QuestionVersion, Question> questions,
      Map<QuestionVersion, Ruling> rulings) {

    Marks marks(Map<Integer, Response> responses) {
      return Marking.of(
          attempt.paper(), questions, responses, rulings, exam.settings().passPercent());
    }
  }

  Key key(Attempt attempt) {
    var trip = trips.begin();
    var exam = exams.ask(trip, attempt.exam());
    var asked = questions.ask(trip, attempt.paper().versions());
    var ruled = rulings.ask(trip, attempt.exam());
    return trip.go(() -> new Key(attempt, exam.get(), asked.get(), ruled.get()));
  }

  Map<QuestionVersion, Question> questions(Attempt attempt) {
    return questions.of(attempt.paper().versions());
  }
}
