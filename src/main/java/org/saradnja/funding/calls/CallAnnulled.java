package org.saradnja.funding.calls;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A published call was annulled by a reasoned act; it takes no applications any more.
 *
 * @param content the digest of the canonical JSON of the act and its reasons
 */
public record CallAnnulled(
    CallId call, String code, String unit, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
