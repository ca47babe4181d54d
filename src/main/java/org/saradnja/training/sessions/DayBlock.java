package org.saradnja.training.sessions;

import java.time.LocalDate;
import java.time.LocalTime;

/** One day of a session, in the office's zone. Days are numbered from one. */
public record DayBlock(int number, LocalDate day, LocalTime from, LocalTime until) {

  public DayBlock {
    if (number < 1 || !from.isBefore(until)) {
      throw new IllegalArgumentException("A day begins before it ends and is numbered from one");
    }
  }
}
