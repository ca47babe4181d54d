package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * The organiser found a participant present.
 *
 * @param day number of the day, {@code point} of the signature point in it, both from one
 */
public record CheckedIn(
    EnrolmentId enrolment, int day, int point, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
