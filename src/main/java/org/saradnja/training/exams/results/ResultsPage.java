package org.saradnja.training.exams.results;

import java.util.List;

/**
 * What came of a test.
 *
 * @param rules whether the reader may rule on questions now
 */
public record ResultsPage(
    String exam,
    String title,
    String about,
    String note,
    List<Fact> figures,
    List<Person> people,
    List<Item> items,
    List<Ruled> rulings,
    boolean rules) {

  public record Fact(String name, String value) {}

  public record Person(String name, String points, String state, String mark, String how) {}

  /**
   * @param href where it is ruled on
   */
  public record Item(
      String href,
      String code,
      String stem,
      String put,
      String facility,
      String discrimination,
      String verdict,
      String mark) {}

  public record Ruled(String code, String what, String reason, String at) {}
}
