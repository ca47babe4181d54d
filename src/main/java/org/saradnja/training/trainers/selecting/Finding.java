package org.saradnja.training.trainers.selecting;

import java.util.UUID;

/**
 * What the committee found about one condition of the call.
 *
 * @param note why it is not met, or from what it is seen
 * @param member who found it last
 */
record Finding(String condition, boolean met, String note, UUID member) {

  Finding {
    if (!met && note.isBlank()) {
      throw new IllegalArgumentException("A condition is not met for a reason: " + condition);
    }
  }
}
