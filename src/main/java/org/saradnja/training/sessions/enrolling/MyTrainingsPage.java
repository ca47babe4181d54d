package org.saradnja.training.sessions.enrolling;

import java.util.List;
import org.saradnja.training.sessions.Questionnaires;
import org.saradnja.training.sessions.TrainingWork;

/** Trainings of the signed-in person. */
public record MyTrainingsPage(List<Line> mine, List<TrainingWork.Item> work, List<Open> open) {

  MyTrainingsPage with(List<TrainingWork.Item> found) {
    return new MyTrainingsPage(mine, found, open);
  }

  /**
   * @param words what the stage means, with the place on the list or the moment until which to
   *     confirm
   * @param questionnaires that wait for the participant's answer
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
      List<Questionnaires.Open> questionnaires) {}

  public record Open(String href, String place, String days, String places) {}
}
