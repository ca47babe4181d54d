package org.saradnja.training.evaluation.results;

import java.util.List;

/**
 * Evaluations beside each other.
 *
 * @param columns whether there are indicators beside the overall mark
 * @param leftOut trainings of which nothing is shown, in words; empty when there are none
 */
public record ComparisonPage(
    List<Choice> choices,
    String heading,
    String column,
    String sentence,
    boolean columns,
    List<Row> rows,
    String leftOut,
    List<File> files) {

  public record Choice(String href, String label, boolean chosen) {}

  public record Row(
      String name,
      String href,
      String width,
      String overall,
      String applicability,
      String expectations,
      String answers,
      String trainings) {}

  public record File(String href, String label) {}
}
