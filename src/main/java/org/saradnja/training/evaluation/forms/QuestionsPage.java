package org.saradnja.training.evaluation.forms;

import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.training.evaluation.QuestionnaireParts;

/**
 * The questions of one scope, to be written.
 *
 * @param preview what would be asked, by whom it is asked; empty until it is looked at
 */
public record QuestionsPage(
    String action,
    String title,
    String about,
    String inForce,
    QuestionsForm form,
    Choices choices,
    SequencedMap<String, QuestionnaireParts> preview,
    Map<String, String> errors) {

  /** Options of the lists, by their codes. */
  public record Choices(
      Map<String, String> blocks, Map<String, String> kinds, Map<String, String> indicators) {}
}
