package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Closed;
import org.saradnja.training.exams.Exam.Open;
import org.saradnja.training.exams.Exam.Prepared;

/**
 * Whether somebody may start: the test is open, in its window, the person is in the room and has an
 * attempt left. The first reason against it is told.
 *
 * @param checkedIn whether the person was checked in on the day of the test
 * @param made attempts that the person has made
 */
record Admission(Exam exam, boolean checkedIn, int made) {

  Optional<AttemptRefusal> refusalAt(Instant now, ZoneId office) {
    return switch (exam) {
      case Prepared _ -> Optional.of(AttemptRefusal.NOT_OPEN_YET);
      case Closed _ -> Optional.of(AttemptRefusal.CLOSED);
      case Open open -> {
        if (!open.base().isInWindow(now, office)) {
          yield Optional.of(AttemptRefusal.OUTSIDE_THE_WINDOW);
        }
        if (!checkedIn) {
          yield Optional.of(AttemptRefusal.NOT_CHECKED_IN);
        }
        yield made >= open.settings().attempts()
            ? Optional.of(AttemptRefusal.NO_ATTEMPT_LEFT)
            : Optional.empty();
      }
    };
  }
}
