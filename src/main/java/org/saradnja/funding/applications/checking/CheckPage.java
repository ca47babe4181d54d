package org.saradnja.funding.applications.checking;

import java.util.List;
import java.util.Map;
import org.saradnja.funding.applications.Sheet;

/**
 * One application on the officer's desk: what it says, what the data say about it, what only the
 * officer can say, and the three acts.
 *
 * @param base path of the check without face
 * @param term until when a completion asked today could be sent
 * @param decided the decision in words, empty while there is none
 */
public record CheckPage(
    String base,
    String applicationBase,
    int version,
    Title title,
    List<Row> data,
    List<Question> questions,
    boolean open,
    boolean mayAsk,
    String inOrderHint,
    String term,
    List<Target> targets,
    String note,
    List<Reason> reasons,
    List<String> decided,
    Sheet sheet,
    Map<String, String> errors) {

  public record Title(
      String number,
      String organisation,
      String programme,
      String callCode,
      String state,
      String mark,
      String received) {}

  /** A condition answered from data; the officer may answer otherwise with a reason. */
  public record Row(
      String name, String question, String provision, String fact, String state, String mark) {}

  /**
   * A condition that the officer answers.
   *
   * @param answer da, ne or empty
   */
  public record Question(
      String name, String question, String provision, String answer, String note, boolean data) {}

  /** What a notice may ask for. */
  public record Target(String value, String label, boolean ticked) {

    Target as(List<String> sent) {
      return new Target(value, label, sent.contains(value));
    }
  }

  /** A reason for rejection, with what the officer typed about it. */
  public record Reason(String code, String name, boolean ticked, String facts, String provision) {}
}
