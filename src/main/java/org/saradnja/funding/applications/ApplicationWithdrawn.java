package org.saradnja.funding.applications;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;

/**
 * The applicant withdrew a sent application before the call closed.
 *
 * @param content the digest of what had been sent
 */
public record ApplicationWithdrawn(
    ApplicationId application,
    CallId call,
    String unit,
    String registryNumber,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
