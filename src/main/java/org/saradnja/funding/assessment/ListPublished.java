package org.saradnja.funding.assessment;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;

/**
 * The list of evaluation and ranking was published; {@code content} is the digest of its bundle.
 */
public record ListPublished(CallId call, int version, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
