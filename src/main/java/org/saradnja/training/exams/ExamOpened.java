package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The organiser opened the test of a session; its papers are drawn. */
public record ExamOpened(ExamId exam, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return exam.subject();
  }
}
