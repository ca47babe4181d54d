package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The test is closed: nothing is answered any more, and what was saved is marked. */
public record ExamClosed(ExamId exam, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return exam.subject();
  }
}
