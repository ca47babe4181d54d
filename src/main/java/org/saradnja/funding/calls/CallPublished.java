package org.saradnja.funding.calls;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A call was published; applications can be sent until {@code closesAt}.
 *
 * @param code the public code of the call
 * @param unit the slug of the unit
 * @param content the digest of the canonical JSON of its full text
 */
public record CallPublished(
    CallId call,
    String code,
    String unit,
    Instant at,
    LocalDate lastDay,
    Instant closesAt,
    Actor actor,
    Digest content)
    implements Act {

  @Override
  public String subject() {
    return call.subject();
  }
}
