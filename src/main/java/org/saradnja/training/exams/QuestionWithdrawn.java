package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** No test draws the question any more; papers that hold it keep it. */
public record QuestionWithdrawn(QuestionId question, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return question.subject();
  }
}
