package org.saradnja.training.trainers.register;

import java.util.List;
import java.util.Map;

/** The permanent list on the Academy's desk, with the fee table. */
public record TrainersPage(
    List<Line> trainers,
    TrainerForm form,
    List<FeeLine> fees,
    FeeForm fee,
    Map<String, String> works,
    Map<String, String> errors) {

  /**
   * @param subjects in which an accreditation holds today
   */
  public record Line(String href, String name, String subjects, String state, String mark) {}

  public record FeeLine(String work, String perHour, String from, String basis) {}
}
