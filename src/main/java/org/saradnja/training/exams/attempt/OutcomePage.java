package org.saradnja.training.exams.attempt;

import java.util.List;

/**
 * What came of an attempt.
 *
 * @param verdict in a sentence; {@code mark} its shape
 * @param facts points, maximum, pass mark, end
 * @param review the paper with the key, once the test is closed and if it may be seen
 * @param why there is no review, empty when there is one
 */
public record OutcomePage(
    String exam,
    String title,
    String about,
    String heading,
    String verdict,
    String mark,
    List<Fact> facts,
    List<Item> review,
    String why) {

  public record Fact(String name, String value) {}

  /**
   * @param points in words; {@code mark} ok when all of them were got
   */
  public record Item(
      int number,
      String stem,
      String given,
      String right,
      String points,
      String mark,
      String explanation) {}
}
