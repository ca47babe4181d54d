package org.saradnja.training.exams.setting;

import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Closed;
import org.saradnja.training.exams.Exam.Open;
import org.saradnja.training.exams.Exam.Prepared;

/** The stage of a test in words and in a shape. */
final class ExamState {

  private ExamState() {}

  static String key(Exam exam) {
    return switch (exam) {
      case Prepared _ -> "exams.stage.prepared";
      case Open _ -> "exams.stage.open";
      case Closed _ -> "exams.stage.closed";
    };
  }

  static String mark(Exam exam) {
    return switch (exam) {
      case Prepared _ -> "";
      case Open _ -> "run";
      case Closed _ -> "ok";
    };
  }
}
