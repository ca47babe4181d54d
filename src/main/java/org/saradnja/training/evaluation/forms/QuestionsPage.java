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

  /** A question is unfolded while something is wrong with it, and when it is to be written. */
  public boolean isOpen(int row) {
    var begins = QuestionsForm.field(row, "");
    return errors.keySet().stream().anyMatch(field -> field.startsWith(begins))
        || form.value(row, "block").isEmpty() && row == firstFree();
  }

  private int firstFree() {
    int row = 0;
    while (row < form.rows() && !form.value(row, "block").isEmpty()) {
      row++;
    }
    return row;
  }

  /** What somebody is asked on one occasion. */
  public record Preview(String id, String heading, QuestionnaireParts parts) {}

  /** Options of the lists, by their codes. */
  public record Choices(
      Map<String, String> blocks, Map<String, String> kinds, Map<String, String> indicators) {}
}
