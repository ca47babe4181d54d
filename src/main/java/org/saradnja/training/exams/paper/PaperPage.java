package org.saradnja.training.exams.paper;

import java.util.List;
import java.util.Map;

/**
 * The paper of one participant: to be printed, or to be keyed in.
 *
 * @param state in words how far the keying is
 * @param answers what the reader has keyed, by the name of the field
 */
public record PaperPage(
    String path,
    String desk,
    String name,
    String title,
    String about,
    String state,
    List<Item> items,
    Map<String, String> answers,
    Map<String, String> errors) {

  /**
   * @param lines choices as they are numbered on paper
   * @param lefts left sides of pairs
   * @param hint how the answer is keyed
   * @param other what somebody else has keyed, where it differs
   */
  public record Item(
      int number,
      String field,
      String stem,
      List<String> lines,
      List<String> lefts,
      String hint,
      String other) {}
}
