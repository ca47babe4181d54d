package org.saradnja.training.exams.bank;

import java.util.List;

/**
 * One question with its key, as its authors see it.
 *
 * @param faults why it cannot be put yet
 * @param acts what can be done with it: addresses after its own
 */
public record QuestionPage(
    String id,
    String number,
    String code,
    String stem,
    String state,
    String mark,
    List<Fact> facts,
    List<Answer> answers,
    String explanation,
    List<String> faults,
    boolean editable,
    boolean confirmable,
    List<Version> versions) {

  public record Fact(String name, String value) {}

  /**
   * @param worth share in percent, or the other side of a pair
   */
  public record Answer(String text, String worth, String mark) {}

  public record Version(String number, String written, String state, String mark, String stem) {}
}
