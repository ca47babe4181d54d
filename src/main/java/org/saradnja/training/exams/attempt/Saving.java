package org.saradnja.training.exams.attempt;

import java.time.Instant;
import org.saradnja.training.exams.Response;

/** What became of one answer that was sent, and until when the attempt goes on. */
sealed interface Saving {

  /** It stands, whether it came now or had come before. */
  record Kept(int seq, Instant endsAt) implements Saving {}

  /**
   * A later answer to the same question stands already; it is the same person's, from elsewhere.
   */
  record Overtaken(int seq, Response standing, Instant endsAt) implements Saving {}

  /** The time is over, or the attempt was handed in. */
  record TooLate() implements Saving {}
}
