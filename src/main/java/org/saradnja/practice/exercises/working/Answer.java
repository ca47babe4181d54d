package org.saradnja.practice.exercises.working;

import java.time.Instant;

/**
 * The answer of a pair to the objection of its exercise. It stands for the decision that the
 * commission would write, and is no act of the procedure.
 *
 * @param number from one; a later one replaces the earlier, which stays
 */
record Answer(int number, Ruling ruling, String reason, Instant at) {

  Answer {
    if (number < 1 || reason.isBlank()) {
      throw new IllegalArgumentException("An answer is counted from one and has a reason");
    }
  }
}
