package org.saradnja.training.trainers.calling;

import java.util.List;
import java.util.Map;

/**
 * A call that is being written.
 *
 * @param lacks what keeps it from being published, by field
 * @param overtaken what somebody else saved meanwhile, or empty
 */
public record CallDraftPage(
    String action,
    int version,
    CallForm form,
    Choices choices,
    Window window,
    Map<String, String> lacks,
    List<String> overtaken,
    Map<String, String> errors) {

  public record Choices(
      Map<String, String> subjects,
      Map<String, String> capacities,
      List<Choice> conditions,
      List<Choice> documents,
      List<Choice> criteria) {}

  public record Choice(String code, String text, String provision) {}

  /**
   * @param refused why the term is too short, or empty
   * @param sum the last day if it were published today, or empty
   */
  public record Window(String refused, String sum, List<String> steps, String provision) {}
}
