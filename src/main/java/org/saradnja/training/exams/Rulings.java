package org.saradnja.training.exams;

import java.util.Map;

/** What was decided of faulty questions, for those who mark and show papers. */
public interface Rulings {

  /** Of each question that was ruled on in a test, the ruling that holds now. */
  Map<QuestionVersion, Ruling> inForce(ExamId exam);
}
