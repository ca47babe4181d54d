package org.saradnja.funding.assessment.scoring;

import java.util.List;

/** The calls in whose commission a member sits, the newest first. */
public record SeatsPage(List<Row> rows) {

  public SeatsPage {
    rows = List.copyOf(rows);
  }

  /**
   * @param href where the next act of the member is
   */
  public record Row(String code, String title, String href, String state, String mark) {}
}
