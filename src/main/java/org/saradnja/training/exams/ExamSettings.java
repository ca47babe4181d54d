package org.saradnja.training.exams;

import java.time.LocalTime;
import java.util.List;

/**
 * How a test goes. No provision sets these numbers; the organiser does, and the Academy's practice
 * is offered for a start.
 *
 * @param blueprint how many questions of each module
 * @param minutes from the start of an attempt to its end
 * @param passPercent the least that passes, in hundredths of a percent of the maximum
 * @param attempts how often one person may try
 * @param review whether participants see their papers once the test is closed
 * @param from since when on the last day an attempt may be started, {@code until} until when
 */
public record ExamSettings(
    List<Draw> blueprint,
    int minutes,
    int passPercent,
    int attempts,
    boolean review,
    LocalTime from,
    LocalTime until) {

  public ExamSettings {
    blueprint = List.copyOf(blueprint);
    if (minutes < 1 || attempts < 1 || !from.isBefore(until)) {
      throw new IllegalArgumentException("A test takes some time, at least once, in its window");
    }
  }

  /** Questions on a paper. */
  public int questions() {
    return blueprint.stream().mapToInt(Draw::count).sum();
  }

  /** So many questions of a module. */
  public record Draw(String module, int count) {

    public Draw {
      if (count < 1) {
        throw new IllegalArgumentException("A draw draws something: " + module);
      }
    }
  }
}
