package org.saradnja.funding.applications;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;

/**
 * An application was completed in the term the office had set; it keeps its number and its moment.
 *
 * @param draft the version of the draft that was sent, which is closed by it
 * @param content the digest of the application as it stands with what was added
 */
public record ApplicationSupplemented(
    ApplicationId application,
    CallId call,
    String unit,
    String registryNumber,
    int draft,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
