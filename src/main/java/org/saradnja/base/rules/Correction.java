package org.saradnja.base.rules;

import java.time.LocalDate;

/** A day that an act of the Government declared working or free against the calendar. */
public record Correction(LocalDate day, boolean working, String reason, Provision provision)
    implements Declaration {

  public Correction {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A correction of the calendar says why");
    }
  }

  @Override
  public LocalDate from() {
    return day;
  }
}
