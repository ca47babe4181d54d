package org.saradnja.training.sessions.enrolling;

import java.util.List;
import java.util.Map;

/**
 * One training on the page of a unit's staff: whom it sends, and whom it may swap.
 *
 * @param lines as typed, or as read from the file
 * @param outcome what came of the last sending; empty before
 * @param known who of those sent had applied already, and how
 * @param swaps colleagues as they were typed, by the field of the seat
 */
public record StaffSessionPage(
    String action,
    String title,
    String lead,
    String places,
    String closes,
    boolean open,
    Map<String, String> units,
    String unit,
    String lines,
    boolean consent,
    List<Line> sent,
    String outcome,
    List<String> known,
    List<String> problems,
    Map<String, String> errors,
    Map<String, String> swaps) {

  /**
   * @param confirm address at which an offered seat is taken; empty unless one is offered
   * @param swap address of the swap, empty where there is no seat to pass on
   */
  public record Line(
      String id,
      String name,
      String state,
      String mark,
      List<String> words,
      String reason,
      String confirm,
      String withdraw,
      String swap) {}
}
