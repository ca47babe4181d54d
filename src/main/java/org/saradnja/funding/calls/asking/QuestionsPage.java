package org.saradnja.funding.calls.asking;

import java.util.List;
import java.util.Map;

/**
 * Questions about a call with their answers, as everybody reads them.
 *
 * @param waiting how many wait for an answer, in words; empty for none
 * @param listed whether the list of the call is out
 * @param newId of the question that the form asks, so that sent twice it is asked once; empty when
 *     the reader may not ask or it is too late
 * @param text as typed, when it has to be corrected
 */
public record QuestionsPage(
    String code,
    String title,
    List<Line> answered,
    String waiting,
    boolean work,
    boolean listed,
    String newId,
    String text,
    Map<String, String> errors) {

  public QuestionsPage {
    answered = List.copyOf(answered);
  }

  public record Line(String question, String answer, String at) {}
}
