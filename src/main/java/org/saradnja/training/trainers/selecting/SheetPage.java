package org.saradnja.training.trainers.selecting;

import java.util.List;
import java.util.Map;

/**
 * One application, for whoever may read it.
 *
 * @param yesNo the answers of a criterion without points
 * @param judging whether the reader finds and marks here
 */
public record SheetPage(
    String action,
    String back,
    String backLabel,
    String name,
    String number,
    String received,
    List<Answer> answers,
    List<File> files,
    List<Condition> conditions,
    List<Area> areas,
    Map<String, String> yesNo,
    boolean judging,
    Map<String, String> errors) {

  /**
   * @param written whether a person wrote it, in Serbian
   */
  public record Answer(String question, String answer, boolean written) {}

  public record File(String href, String name, String about) {}

  /**
   * @param answer as the form has it
   */
  public record Condition(
      String code, String text, String provision, String answer, String note, String said) {}

  public record Area(String name, List<Weighed> criteria) {}

  /**
   * @param scored false when it is answered with yes or no
   */
  public record Weighed(String field, String text, String most, boolean scored, String value) {}
}
