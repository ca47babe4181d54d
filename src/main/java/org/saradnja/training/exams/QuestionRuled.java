package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** It was decided what becomes of a faulty question in one test; the digest is of the decision. */
public record QuestionRuled(
    ExamId exam, QuestionVersion question, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return exam.subject();
  }
}
