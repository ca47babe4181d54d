package org.saradnja.training.trainers.selecting;

import java.util.List;

/**
 * One committee as its member sees it.
 *
 * @param open why nothing is shown yet, or empty
 * @param signed whether the statement is signed
 * @param names of whom a conflict is to be stated; shown before the signature
 */
public record SeatPage(
    String action,
    String title,
    String code,
    String open,
    boolean signed,
    List<Name> names,
    List<Line> applications) {

  public record Name(String id, String name) {}

  /**
   * @param href empty when the member is in conflict
   */
  public record Line(String href, String name, String number, String state, String mark) {}
}
