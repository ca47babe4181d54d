package org.saradnja.training.exams;

import java.util.Map;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;

/** What was decided of faulty questions, for those who mark and show papers. */
public interface Rulings {

  /** Of each question that was ruled on in a test, the ruling that holds now. */
  Map<QuestionVersion, Ruling> inForce(ExamId exam);

  /** As {@link #inForce}, asked on a trip with other things and looked at when it is over. */
  default Supplier<Map<QuestionVersion, Ruling>> ask(Trip trip, ExamId exam) {
    return () -> inForce(exam);
  }
}
