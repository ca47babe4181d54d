package org.saradnja.training.sessions.enrolling;

import java.util.List;
import org.saradnja.training.sessions.TrainingWork;

/**
 * Trainings of the signed-in person.
 *
 * @param sign where attendance is signed, on a day of one of them; else empty
 */
public record MyTrainingsPage(
    List<Line> mine, List<TrainingWork.Item> work, List<Open> open, String sign) {

  /**
   * @param words what the stage means, with the place on the list or the moment until which to
   *     confirm
   * @param work that waits for the participant, such as a questionnaire
   * @param badge address of the badge for the door, while there is a training to come to
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
      boolean withdrawable,
      List<TrainingWork.Item> work,
      String badge) {}

  public record Open(String href, String place, String days, String places) {}
}
