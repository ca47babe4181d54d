package org.saradnja.training.evaluation.results;

import java.util.List;
import java.util.Map;

/**
 * What is shown of one evaluation.
 *
 * @param why why nothing is shown; empty when something is
 * @param close whether the organiser may close it now
 */
public record ResultsPage(
    String code,
    String title,
    String about,
    String state,
    String mark,
    List<Fact> facts,
    String why,
    List<Table> tables,
    List<Gain> gains,
    List<Remarks> remarks,
    List<Signed> groups,
    List<Signed> opinions,
    Links links) {

  public record Fact(String name, String value) {}

  /**
   * @param paper whether sheets of paper are counted in by the reader
   * @param group whether the reader marks the group
   */
  public record Links(boolean files, boolean paper, boolean close, boolean group) {}

  public record Table(String id, String heading, List<Row> rows) {}

  /**
   * @param mean a dash when it is withheld
   * @param width of the bar in percent of the highest answer, with a point
   * @param spread how often each answer was given; empty when withheld
   */
  public record Row(String question, String mean, String width, String answers, String spread) {}

  /** One item before and after. */
  public record Gain(
      String question,
      String before,
      String beforeWidth,
      String after,
      String afterWidth,
      String gain,
      String answers) {}

  /** Free texts of one question, in no order. */
  public record Remarks(String question, List<String> texts) {}

  /** What somebody said by name. */
  public record Signed(String who, String when, Map<String, String> said) {}
}
