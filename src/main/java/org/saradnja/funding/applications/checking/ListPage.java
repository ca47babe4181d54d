package org.saradnja.funding.applications.checking;

import java.util.List;

/**
 * Applications of a call on the officer's desk.
 *
 * @param notYet why nothing can be decided yet, empty when it can
 */
public record ListPage(
    String callCode,
    String callTitle,
    String lead,
    String notYet,
    List<Filter> filters,
    List<Row> rows) {

  /**
   * @param href path without face
   */
  public record Filter(String label, String href, boolean current) {}

  public record Row(
      String href,
      String number,
      String organisation,
      String title,
      String requested,
      String receivedAt,
      String state,
      String mark) {}
}
