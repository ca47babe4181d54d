package org.saradnja.practice.exercises.giving;

import java.util.List;
import java.util.Map;

/**
 * The exercise of one training, for those who lead it.
 *
 * @param path of this page without face
 * @param state none, runs or ended
 * @param ready how many of the towns of {@code pairs} are made
 * @param clock what holds of the clock now; {@code holds} whether this exercise keeps it
 * @param password of the accounts that were opened for the exercise
 */
public record ExercisePage(
    String path,
    String place,
    String days,
    String state,
    List<PairRow> pairs,
    int ready,
    String said,
    Clock clock,
    List<Offered> offered,
    Map<String, String> errors,
    String password) {

  public boolean runs() {
    return state.equals("runs");
  }

  public boolean isMaking() {
    return runs() && ready < pairs.size();
  }

  /** Still refreshed while there is something to wait for. */
  public boolean isLive() {
    return runs() && !pairs.isEmpty();
  }

  /**
   * @param look path of the page on which the work is looked at
   * @param again path of the page on which it is reset
   */
  public record PairRow(
      String number,
      String town,
      String round,
      List<Person> people,
      Cell statement,
      Cell scores,
      Cell list,
      Cell answer,
      Cell second,
      String look,
      String again) {}

  /**
   * @param account with which the trainee signs in
   */
  public record Person(String name, String account) {}

  public record Cell(String words, String mark) {}

  /**
   * @param act the value of the button, empty when there is none to press
   */
  public record Clock(String words, String act, String label) {}

  /** A participant who is in no pair. */
  public record Offered(String field, String name, String about, String number, String error) {}
}
