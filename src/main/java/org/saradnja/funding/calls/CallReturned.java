package org.saradnja.funding.calls;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * The head of a unit returned a proposed call to its officer, with a reason.
 *
 * @param content the digest of the canonical JSON of the proposed text and the reason
 */
public record CallReturned(CallId call, String unit, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
