package org.saradnja.funding.assessment;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;

/**
 * A member gave points to an application.
 *
 * @param number 1 for the first time, more when the member changed them before the list
 */
public record ScoresGiven(
    ApplicationId application, int number, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
