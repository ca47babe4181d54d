package org.saradnja.training.evaluation.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.saradnja.training.evaluation.Asked;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.Tally;

/** Answers to one question, about one trainer where it is about trainers, in one training. */
record Cell(EvaluatedTraining training, Asked asked, Suppression.Part part) {

  /** All that can be counted of a training on an occasion. */
  static List<Cell> of(EvaluatedTraining training, Occasion occasion, LocalDate today) {
    var box = training.evaluation().box(occasion);
    return training.asked(occasion).stream()
        .filter(asked -> !asked.question().isText())
        .map(asked ->
            new Cell(
                training,
                asked,
                new Suppression.Part(
                    training.terms().smallest(),
                    training.isClosed(today),
                    box.tally(asked.slot()))))
        .toList();
  }

  Optional<Tally> shown() {
    return Suppression.total(List.of(part));
  }

  boolean measures(Indicator indicator) {
    return asked.question().indicator() == indicator;
  }

  /** A yes counts as a whole, so that it can be added to parts of a hundred. */
  Suppression.Part inPercent() {
    if (asked.question().kind() != QuestionKind.YES_NO) {
      return part;
    }
    var counts = new TreeMap<Integer, Integer>();
    part.tally().counts().forEach((value, number) -> counts.put(value * WHOLE, number));
    return new Suppression.Part(part.smallest(), part.closed(), new Tally(counts));
  }

  private static final int WHOLE = 100;
}
