package org.saradnja.base.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A day was declared working or free against the calendar. */
public record DayDeclared(Instant at, Actor actor, LocalDate day, boolean working, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "calendar:" + day;
  }
}
