package org.saradnja.funding.applications;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;

/**
 * An application was rejected at the formal check; it is not scored.
 *
 * @param reasons codes of the list of reasons
 * @param content the digest of the reasons with their facts and provisions
 */
public record ApplicationRejected(
    ApplicationId application,
    CallId call,
    String unit,
    List<String> reasons,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  public ApplicationRejected {
    reasons = List.copyOf(reasons);
  }

  @Override
  public String subject() {
    return application.subject();
  }
}
