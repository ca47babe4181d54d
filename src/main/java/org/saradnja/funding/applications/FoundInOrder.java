package org.saradnja.funding.applications;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;

/**
 * The formal check found an application in order: it goes on to be scored.
 *
 * @param content the digest of the findings
 */
public record FoundInOrder(
    ApplicationId application, CallId call, String unit, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
