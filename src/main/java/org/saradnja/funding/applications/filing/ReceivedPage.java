package org.saradnja.funding.applications.filing;

import java.util.List;

/**
 * Applications received for a call, open to everybody once the call has closed.
 *
 * @param notYet until when they are not shown, in a sentence; empty when they are
 * @param listed whether the list of the call is out
 */
public record ReceivedPage(
    String callCode,
    String callTitle,
    String notYet,
    String lead,
    List<Row> rows,
    String total,
    boolean listed) {

  public record Row(
      String number, String organisation, String title, String requested, String receivedAt) {}
}
