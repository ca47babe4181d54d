package org.saradnja.training.evaluation;

/**
 * What a question measures for comparison over trainings and years, however it is worded. The
 * Academy reports these three.
 */
public enum Indicator {
  OVERALL,
  APPLICABILITY,
  EXPECTATIONS,
  NONE;

  /** Marks measure the first two, parts of a hundred or a yes the third, a text nothing. */
  public boolean isMeasuredBy(QuestionKind kind) {
    return switch (this) {
      case OVERALL, APPLICABILITY -> kind == QuestionKind.SCALE;
      case EXPECTATIONS -> kind == QuestionKind.PERCENT || kind == QuestionKind.YES_NO;
      case NONE -> true;
    };
  }
}
