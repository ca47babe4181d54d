package org.saradnja.funding.calls;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * Where else a published call stands was recorded, or corrected.
 *
 * @param place its code in the rule
 * @param content the digest of the canonical JSON of the place with its address or issue and day
 */
public record CallPosted(CallId call, String place, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
