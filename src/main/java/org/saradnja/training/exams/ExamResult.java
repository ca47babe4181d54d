package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.training.sessions.EnrolmentId;

/**
 * The result that counts of one participant's test.
 *
 * @param points in hundredths of a point
 * @param maximum in hundredths of a point
 * @param passMark the least that passes, in hundredths of a point
 */
public record ExamResult(
    EnrolmentId enrolment,
    AttemptId attempt,
    int points,
    int maximum,
    int passMark,
    Instant finishedAt) {

  public boolean isPassed() {
    return points >= passMark;
  }
}
