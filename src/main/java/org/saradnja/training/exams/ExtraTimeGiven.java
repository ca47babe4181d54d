package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.EnrolmentId;

/**
 * Somebody has more time than others; also an attempt that runs ends later.
 *
 * @param minutes beyond the minutes of the test, in all
 */
public record ExtraTimeGiven(
    ExamId exam, EnrolmentId enrolment, int minutes, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return exam.subject();
  }
}
