package org.saradnja.base.rules;

import java.time.LocalDate;

/**
 * A day on which nobody works because of a holiday.
 *
 * @param day the day that is free
 * @param name the holiday, the last part of its text key
 * @param falls the day of the holiday itself; earlier than {@code day} when it fell on a Sunday and
 *     the first next working day is free for it
 */
public record Holiday(LocalDate day, String name, Kind kind, LocalDate falls, Provision provision) {

  /**
   * A state holiday that falls on a Sunday frees the next working day; a religious one does not.
   */
  public enum Kind {
    STATE,
    RELIGIOUS
  }

  public boolean isTransferred() {
    return !day.equals(falls);
  }

  static Holiday of(String name, Kind kind, LocalDate day, Provision provision) {
    return new Holiday(day, name, kind, day, provision);
  }

  Holiday transferredTo(LocalDate free, Provision basis) {
    return new Holiday(free, name, kind, falls, basis);
  }
}
