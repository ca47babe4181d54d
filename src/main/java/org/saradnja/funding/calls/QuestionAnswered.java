package org.saradnja.funding.calls;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A question about a call was answered for everybody.
 *
 * @param content the digest of the canonical JSON of the question and its answer, as published
 */
public record QuestionAnswered(CallId call, String unit, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
