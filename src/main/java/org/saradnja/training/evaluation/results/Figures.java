package org.saradnja.training.evaluation.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.QuestionWords;
import org.saradnja.training.evaluation.Tally;

/** Numbers of evaluations in the words of a face. */
record Figures(Texts t) {

  private static final int HUNDRED = 100;
  static final String WITHHELD = "—";

  String mean(QuestionKind kind, Optional<Tally> shown) {
    return shown.map(tally -> QuestionWords.mean(kind, tally.mean(), t)).orElse(WITHHELD);
  }

  /** In percent of the highest answer, from zero. */
  static String width(Optional<Tally> shown, int highest) {
    return shown
        .map(tally ->
            new BigDecimal(tally.mean()).divide(new BigDecimal(highest), 1, RoundingMode.HALF_UP))
        .map(BigDecimal::toPlainString)
        .orElse("0");
  }

  static int highest(QuestionKind kind, int scale) {
    return kind.values(scale).getLast();
  }

  String answers(Optional<Tally> shown) {
    return shown
        .map(tally -> t.grouped(tally.number()))
        .orElseGet(() -> t.get("evaluation.withheld"));
  }

  /** {@code 4: 7 · 3: 2}, the highest first; answers that nobody gave are left out. */
  String spread(QuestionKind kind, int scale, Optional<Tally> shown) {
    return shown
        .map(tally ->
            kind.values(scale).reversed().stream()
                .filter(value -> tally.of(value) > 0)
                .map(value -> label(kind, value, scale) + ": " + tally.of(value))
                .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  private String label(QuestionKind kind, int value, int scale) {
    return kind.isMark() ? String.valueOf(value) : QuestionWords.answer(kind, value, scale, t);
  }

  /** The difference of two means with its sign: +0,85. */
  String gain(Tally before, Tally after) {
    int difference = after.mean() - before.mean();
    var sign = difference > 0 ? "+" : difference < 0 ? "\u2212" : "";
    return sign + t.points(new Points(Math.abs(difference)));
  }

  /** As files write it, with a point; empty when withheld. */
  static String plain(Optional<Tally> shown) {
    return shown
        .map(tally -> new BigDecimal(tally.mean()).divide(new BigDecimal(HUNDRED)).setScale(2))
        .map(BigDecimal::toPlainString)
        .orElse("");
  }
}
