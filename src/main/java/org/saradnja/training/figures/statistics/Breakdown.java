package org.saradnja.training.figures.statistics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.saradnja.base.kernel.Slug;
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
   * @param code by which it is chosen in an address
   * @param english empty where there is none
   */
  record Named(String code, String serbian, String english) {

    static Named of(Support support) {
      return new Named(Slug.of(support.serbian()), support.serbian(), support.english());
    }
  }

  record Line(Named name, Figures figures) {}

  /** Trainings without the property are in no line, those that have it twice are in two. */
  static Breakdown by(Function<Training, List<Named>> property, Facts facts) {
    var parts = new LinkedHashSet<Named>();
    facts.trainings().forEach(training -> parts.addAll(property.apply(training)));
    return new Breakdown(
        parts.stream()
            .map(name ->
                new Line(
                    name, facts.where(training -> property.apply(training).contains(name)).count()))
            .toList());
  }
}
