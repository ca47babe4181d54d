package org.saradnja.training.exams.takenover;

import org.saradnja.training.sessions.EnrolmentId;

/**
 * A test on paper as its document marks it.
 *
 * @param points in hundredths of a point, as {@code maximum} and {@code passMark}
 */
record PastTest(EnrolmentId enrolment, int points, int maximum, int passMark) {

  PastTest {
    if (points < 0 || points > maximum || passMark < 0 || passMark > maximum) {
      throw new IllegalArgumentException("Points and the pass mark are within the paper");
    }
  }
}
