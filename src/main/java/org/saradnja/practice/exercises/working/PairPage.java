package org.saradnja.practice.exercises.working;

import java.util.List;

/**
 * The exercise of a pair, as its trainees see it.
 *
 * @param path of this page without face
 * @param state making, stuck, ready or over
 * @param extra what can be done besides, absent unless the town is ready
 */
public record PairPage(
    String path,
    String town,
    String place,
    String together,
    String state,
    List<Card> steps,
    List<Card> extra,
    List<Said> remarks) {

  public PairPage {
    steps = List.copyOf(steps);
    extra = List.copyOf(extra);
    remarks = List.copyOf(remarks);
  }

  public boolean isMaking() {
    return state.equals("making");
  }

  /**
   * One step with its instructions and where its work is done.
   *
   * @param standing sentences on how far each is
   */
  public record Card(
      String title,
      List<String> instructions,
      List<String> standing,
      String state,
      String mark,
      List<Link> links) {}

  public record Link(String href, String label) {}

  /** What a trainer said. */
  public record Said(String author, String at, String text) {}
}
