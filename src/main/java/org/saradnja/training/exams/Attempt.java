package org.saradnja.training.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.EnrolmentId;

/**
 * One attempt of one person. It is over when its time has passed, whether or not anybody noticed;
 * it counts once it is marked.
 *
 * @param person the account that answers; an attempt on paper has none
 * @param number 1 for the first attempt of the person
 * @param endsAt when its time is over, with the extra time of the person
 */
public record Attempt(
    AttemptId id,
    ExamId exam,
    EnrolmentId enrolment,
    Optional<PersonId> person,
    int number,
    Paper paper,
    Instant startedAt,
    Instant endsAt,
    Optional<Ended> ended) {

  /** What was sent in time may arrive late. */
  public static final Duration GRACE = Duration.ofSeconds(10);

  public boolean isOverAt(Instant now) {
    return ended.isPresent() || now.isAfter(endsAt);
  }

  public boolean takesAnswersAt(Instant arrival) {
    return ended.isEmpty() && !arrival.isAfter(endsAt.plus(GRACE));
  }

  /** Time left, never negative. */
  public Duration leftAt(Instant now) {
    var left = Duration.between(now, endsAt);
    return left.isNegative() || ended.isPresent() ? Duration.ZERO : left;
  }

  /** An attempt that was finished, with the marks that count now. */
  public record Ended(Instant at, Ending how, Marks marks) {}

  /** How an attempt came to its end. */
  public enum Ending {
    HANDED_IN,
    /** Its time was over, or the organiser closed the test; what was saved was marked. */
    CLOSED,
    /** It was written on paper and keyed in by two people. */
    ON_PAPER
  }
}
