package org.saradnja.training.evaluation;

import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;

/** Questions and answers in the words of a face. */
public final class QuestionWords {

  private static final int HUNDRED = 100;

  private QuestionWords() {}

  /** As it was written; English falls back on the Serbian words. */
  public static String of(Question question, Texts t) {
    return t.face().isEnglish() && !question.english().isBlank()
        ? question.english()
        : t.within(question.serbian());
  }

  /** One answer that can be counted. */
  public static String answer(QuestionKind kind, int value, int scale, Texts t) {
    return switch (kind) {
      case SCALE -> t.get("evaluation.ofScale", value, scale);
      case YES_NO -> t.get(value == 1 ? "evaluation.yes" : "evaluation.no");
      case PERCENT -> t.percent(value * HUNDRED);
      case TEXT -> throw new IllegalArgumentException("A text is not counted");
    };
  }

  /**
   * A mean: 3,45, or a part of a hundred.
   *
   * @param hundredths of a mark, of one or of a percent, as the kind counts
   */
  public static String mean(QuestionKind kind, int hundredths, Texts t) {
    return switch (kind) {
      case SCALE -> t.points(new Points(hundredths));
      case YES_NO -> t.percent(hundredths * HUNDRED);
      case PERCENT -> t.percent(hundredths);
      case TEXT -> throw new IllegalArgumentException("A text has no mean");
    };
  }
}
