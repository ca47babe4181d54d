package org.saradnja.training.sessions.enrolling;

import java.util.List;

/** Trainings of the signed-in person. */
public record MyTrainingsPage(List<Line> mine, List<Open> open) {

  /**
   * @param words what the stage means, with the place on the list or the moment until which to
   *     confirm
   */
  public record Line(
      String href,
      String place,
      String days,
      String state,
      String mark,
      List<String> words,
      String reason,
      String act,
      boolean confirmable,
      boolean withdrawable) {}

  public record Open(String href, String place, String days, String places) {}
}
