package org.saradnja.training.trainers.selecting;

import java.util.List;
import java.util.Map;

/**
 * The selection by one call on the desk of the Academy.
 *
 * @param sizes how many members a committee may have
 * @param open why nothing is shown yet, or empty
 * @param decision what was decided, or empty
 */
public record SelectionPage(
    String action,
    String title,
    String code,
    String open,
    String sizes,
    List<Seat> committee,
    CommitteeForm form,
    List<Line> applications,
    boolean decidable,
    String decision,
    String number,
    Map<String, String> errors) {

  public record Seat(String name, String part, String state, String mark) {}

  /**
   * @param outcomes one for each area: the proposal, or what was decided
   */
  public record Line(
      String href, String name, String number, String state, String mark, List<String> outcomes) {}
}
