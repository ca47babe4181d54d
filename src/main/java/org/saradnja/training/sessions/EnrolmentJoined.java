package org.saradnja.training.sessions;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.PersonId;

/**
 * Somebody whom a unit had sent confirmed an account with the address given for them, and finds the
 * enrolment among their own.
 */
public record EnrolmentJoined(
    EnrolmentId enrolment,
    SessionId session,
    PersonId person,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
