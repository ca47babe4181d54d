package org.saradnja.funding.calls;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A published call was corrected: its text has a new edition, and the one before it stays.
 *
 * @param edition of the text, 2 after the first correction
 * @param content the digest of the canonical JSON of the corrected text
 */
public record CallCorrected(
    CallId call,
    String code,
    String unit,
    int edition,
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
