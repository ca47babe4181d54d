package org.saradnja.training.evaluation.results;

import java.util.List;

/**
 * Evaluations that somebody may read.
 *
 * @param compares whether there is a comparison for the reader; {@code writes} likewise questions
 */
public record EvaluationsPage(List<Line> lines, boolean compares, boolean writes) {

  public record Line(
      String href, String title, String about, String given, String state, String mark) {}
}
