package org.saradnja.base.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** Terms were suspended extraordinarily, or the days of a suspension were set anew. */
public record TermsSuspended(
    Instant at, Actor actor, LocalDate from, LocalDate until, int extraDays, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "calendar:" + from;
  }
}
