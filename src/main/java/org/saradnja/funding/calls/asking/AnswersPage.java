package org.saradnja.funding.calls.asking;

import java.util.List;
import java.util.Map;

/**
 * Questions about a call on the desk of its officers.
 *
 * @param errors of the answer that was sent, by field and the id of its question
 */
public record AnswersPage(
    String code,
    String title,
    List<Waiting> waiting,
    List<QuestionsPage.Line> answered,
    Map<String, String> errors) {

  public AnswersPage {
    waiting = List.copyOf(waiting);
    answered = List.copyOf(answered);
  }

  /**
   * @param question as it was asked, or as typed for publication; {@code answer} as typed
   */
  public record Waiting(String id, String asked, String question, String answer) {}
}
