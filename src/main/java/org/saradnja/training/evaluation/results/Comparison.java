package org.saradnja.training.evaluation.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Tally;

/**
 * Indicators of trainings beside each other, by one aspect.
 *
 * @param leftOut trainings of which nothing is shown: they still take answers, or have too few
 */
record Comparison(List<Line> lines, int leftOut) {

  Comparison {
    lines = List.copyOf(lines);
  }

  /**
   * @param key of what is compared, for example the code of a training
   * @param trainings that have something to show in the line
   */
  record Line(
      String key,
      int trainings,
      Optional<Tally> overall,
      Optional<Tally> applicability,
      Optional<Tally> expectations) {}

  /**
   * @param key of a cell, by which cells belong together
   */
  static Comparison of(Collection<Cell> cells, Function<Cell, String> key) {
    var groups = new LinkedHashMap<String, List<Cell>>();
    cells.forEach(
        cell -> groups.computeIfAbsent(key.apply(cell), _ -> new ArrayList<>()).add(cell));
    var lines =
        groups.entrySet().stream()
            .map(group -> line(group.getKey(), group.getValue()))
            .filter(line -> line.trainings() > 0)
            .toList();
    long all = trainings(cells.stream());
    long shown = trainings(cells.stream().filter(cell -> cell.part().isShown()));
    return new Comparison(lines, (int) (all - shown));
  }

  private static Line line(String key, List<Cell> cells) {
    return new Line(
        key,
        (int)
            trainings(
                cells.stream()
                    .filter(cell -> !cell.measures(Indicator.NONE) && cell.part().isShown())),
        total(cells, Indicator.OVERALL),
        total(cells, Indicator.APPLICABILITY),
        total(cells, Indicator.EXPECTATIONS));
  }

  static Optional<Tally> total(Collection<Cell> cells, Indicator indicator) {
    return Suppression.total(
        cells.stream().filter(cell -> cell.measures(indicator)).map(Cell::inPercent).toList());
  }

  private static long trainings(Stream<Cell> cells) {
    return cells.map(cell -> cell.training().session().id()).distinct().count();
  }
}
