package org.saradnja.training.capacity.staff;

import java.time.LocalDate;
import org.saradnja.training.sessions.Enrolments.Enrolled;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SessionCode;

/**
 * One application of an employee with the training it is for.
 *
 * @param programme code of the programme
 */
record Seat(
    Enrolled enrolled,
    String programme,
    SessionCode code,
    Place place,
    LocalDate first,
    LocalDate last,
    boolean cancelled) {

  /** Whether the employee is, or may still be, taking part. */
  boolean isComing(LocalDate today) {
    return !cancelled
        && !last.isBefore(today)
        && (enrolled.waits() || enrolled.seated() && !enrolled.absent());
  }

  /** Whether the employee had a seat in a training that is over and did not stay away. */
  boolean isOver(LocalDate today) {
    return !cancelled && last.isBefore(today) && enrolled.seated() && !enrolled.absent();
  }
}
