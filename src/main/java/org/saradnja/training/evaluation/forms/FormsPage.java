package org.saradnja.training.evaluation.forms;

import java.util.List;

/** Forms that somebody may write. */
public record FormsPage(List<Line> lines) {

  /**
   * @param own whether it is the scope's own form, and not one it takes over from a wider scope
   */
  public record Line(String href, String title, String about, String state, boolean own) {}
}
