package org.saradnja.training.exams.attempt;

import java.util.Map;
import org.saradnja.training.exams.Attempt;
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
 * Marks attempts by the key that counts in their test: the bank's, and what was ruled of a faulty
 * question. A paper that is keyed in after a ruling is marked like all others.
 */
@Component
class Grading {

  private final Questions questions;
  private final Exams exams;
  private final Rulings rulings;

  Grading(Questions questions, Exams exams, Rulings rulings) {
    this.questions = questions;
    this.exams = exams;
    this.rulings = rulings;
  }

  Map<QuestionVersion, Question> questions(Attempt attempt) {
    return questions.of(attempt.paper().versions());
  }

  Map<QuestionVersion, Ruling> rulings(Attempt attempt) {
    return rulings.inForce(attempt.exam());
  }

  Marks marks(Attempt attempt, Map<Integer, Response> responses) {
    return Marking.of(
        attempt.paper(),
        questions(attempt),
        responses,
        rulings(attempt),
        exams.get(attempt.exam()).settings().passPercent());
  }
}
