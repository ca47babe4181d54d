package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The organiser corrected a day of a participant, with a reason. */
public record AttendanceCorrected(
    EnrolmentId enrolment, int day, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
