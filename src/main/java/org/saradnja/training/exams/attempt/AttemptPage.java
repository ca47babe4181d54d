package org.saradnja.training.exams.attempt;

import java.util.List;

/**
 * The questions of an attempt with what was answered so far.
 *
 * @param left seconds until the end, by the clock of the server
 * @param leftWords the same for readers without scripts
 * @param state in words how many answers are saved
 * @param overtaken numbers of questions where an answer from elsewhere stayed
 */
public record AttemptPage(
    String id,
    String title,
    String about,
    long left,
    String leftWords,
    String endsAt,
    List<Item> items,
    int answered,
    String state,
    List<Integer> overtaken) {

  public String action() {
    return "/rad/test/pokusaj/" + id;
  }

  /**
   * One question.
   *
   * @param place from 0, as fields are named; {@code number} from 1, as people count
   * @param kind single, multiple, truth, pairs, number or text
   * @param seq number of the answer that stands, 0 when none does
   */
  public record Item(
      int place,
      int number,
      String stem,
      String kind,
      int seq,
      List<Option> options,
      List<Pair> pairs,
      String typed,
      boolean answered) {}

  public record Option(String value, String text, boolean taken) {}

  /**
   * @param taken value of the taken right side, empty when none is
   */
  public record Pair(String left, String taken) {}
}
