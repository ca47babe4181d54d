package org.saradnja.training.programmes;

import java.time.LocalDate;

/**
 * What the Programme Council (Програмски савет) said of a programme; one of the four sources of
 * evaluation, beside participants, trainers and superiors.
 *
 * @param mark from one to {@code scale}, the highest mark of that day
 */
public record CouncilOpinion(LocalDate on, int mark, int scale, String opinion) {

  public CouncilOpinion {
    if (mark < 1 || mark > scale || opinion.isBlank()) {
      throw new IllegalArgumentException("An opinion has a mark on its scale and a text: " + mark);
    }
  }
}
