package org.saradnja.funding.applications.filing;

import java.util.List;

/** Drafts and sent applications, each with the way to it. */
public record MinePage(List<Row> rows) {

  public MinePage {
    rows = List.copyOf(rows);
  }

  /**
   * @param about the call, and the registry number once there is one
   * @param due the last day to send or complete it
   */
  public record Row(
      String title, String about, String href, String due, String state, String mark) {}
}
