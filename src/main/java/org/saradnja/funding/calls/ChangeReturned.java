package org.saradnja.funding.calls;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * The head of a unit returned a proposed correction or annulment of a call, with a reason.
 *
 * @param content the digest of the canonical JSON of the proposal with the reason
 */
public record ChangeReturned(
    CallId call, UUID change, String unit, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
