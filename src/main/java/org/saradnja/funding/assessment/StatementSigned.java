package org.saradnja.funding.assessment;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;

/**
 * A member of the commission stated with whom there is no conflict of interest, and with whom there
 * is.
 */
public record StatementSigned(CallId call, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
