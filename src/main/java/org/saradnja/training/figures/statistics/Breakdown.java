package org.saradnja.training.figures.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.sessions.Support;

/**
 * Figures of parts of the trainings by one property of theirs.
 *
 * @param lines in the order of the latest training first
 */
record Breakdown(List<Line> lines) {

  Breakdown {
    lines = List.copyOf(lines);
  }

  /**
   * @param code by which it is chosen in an address, or empty
   * @param english empty where there is none
   */
  record Named(String code, String serbian, String english) {

    static Named of(Support support) {
      return new Named("", support.serbian(), support.english());
    }
  }

  record Line(Named name, Figures figures) {}

  /** Trainings without the property are in no line. */
  static Breakdown by(Function<Training, Optional<Named>> property, Facts facts) {
    var parts = new LinkedHashMap<Named, Integer>();
    facts
        .trainings()
        .forEach(training ->
            property.apply(training).ifPresent(name -> parts.merge(name, 1, Integer::sum)));
    return new Breakdown(
        parts.keySet().stream()
            .map(name ->
                new Line(
                    name,
                    facts
                        .where(
                            training -> property.apply(training).filter(name::equals).isPresent())
                        .count()))
            .toList());
  }
}
