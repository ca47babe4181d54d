package org.saradnja.training.trainers;

import java.time.LocalDate;
import java.util.List;

/** Where trainers led; whoever holds the sessions answers. */
public interface Engagements {

  /** The latest first. */
  List<Engagement> of(TrainerId trainer);

  /**
   * @param code public code of the training
   * @param subject area of the programme, in which the trainer must be accredited
   * @param hours teaching hours of the programme
   */
  record Engagement(
      String code,
      String title,
      String subject,
      String place,
      LocalDate from,
      LocalDate until,
      int hours) {}
}
