package org.saradnja.training.sessions;

import java.time.LocalDate;

/**
 * How one participant attended one day: the signature points kept, and how the office counted them.
 *
 * @param kept signature points at which the participant was found present
 * @param points signature points of the day
 */
public record DayAttendance(int number, LocalDate day, int kept, int points, Standing standing) {

  /** What the day counts as. */
  public enum Standing {
    PRESENT,
    /** Present, after the day had begun. */
    LATE,
    /** Away with a reason that the organiser accepted. */
    EXCUSED,
    ABSENT;

    public boolean countsAsPresent() {
      return this == PRESENT || this == LATE;
    }
  }
}
