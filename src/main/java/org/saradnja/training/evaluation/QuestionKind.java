package org.saradnja.training.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** How a question is answered. */
public enum QuestionKind {
  /** A mark from one to the highest of the form's scale. */
  SCALE,
  YES_NO,
  /** A part of a hundred, in tens. */
  PERCENT,
  TEXT;

  private static final int WHOLE = 100;
  private static final int TENTH = 10;

  /** The answers that can be counted; none of a text. */
  public List<Integer> values(int scale) {
    return switch (this) {
      case SCALE -> IntStream.rangeClosed(1, scale).boxed().toList();
      case YES_NO -> List.of(0, 1);
      case PERCENT ->
          IntStream.rangeClosed(0, WHOLE / TENTH).map(tens -> tens * TENTH).boxed().toList();
      case TEXT -> List.of();
    };
  }

  /** Whether its mean is a mark, and not a part of a hundred. */
  public boolean isMark() {
    return this == SCALE;
  }
}
