package org.saradnja.training.evaluation.forms;

import java.util.List;
import java.util.Map;
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
    List<Preview> preview,
    Map<String, String> errors) {

  /** What somebody is asked on one occasion. */
  public record Preview(String id, String heading, QuestionnaireParts parts) {}

  /** Options of the lists, by their codes. */
  public record Choices(
      Map<String, String> blocks, Map<String, String> kinds, Map<String, String> indicators) {}
}
