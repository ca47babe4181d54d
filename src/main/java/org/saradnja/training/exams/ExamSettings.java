package org.saradnja.training.exams;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How the test of one training goes: as the blueprint of its programme says, else as its organiser
 * does. No regulation sets these numbers.
 *
 * @param blueprint how many questions of each module, and how hard
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
    LocalTime until,
    QuestionOrder order) {

  public ExamSettings {
    blueprint = List.copyOf(blueprint);
    if (minutes < 1 || attempts < 1 || !from.isBefore(until)) {
      throw new IllegalArgumentException("A test takes some time, at least once, in its window");
    }
  }

  /** Shuffled, as tests mostly are. */
  public ExamSettings(
      List<Draw> blueprint,
      int minutes,
      int passPercent,
      int attempts,
      boolean review,
      LocalTime from,
      LocalTime until) {
    this(blueprint, minutes, passPercent, attempts, review, from, until, QuestionOrder.SHUFFLED);
  }

  public static ExamSettings of(Measure measure, boolean review, LocalTime from, LocalTime until) {
    return new ExamSettings(
        measure.draws(),
        measure.minutes(),
        measure.passPercent(),
        measure.attempts(),
        review,
        from,
        until,
        measure.order());
  }

  public Measure measure() {
    return new Measure(blueprint, minutes, passPercent, attempts, order);
  }

  /** Questions on a paper. */
  public int questions() {
    return measure().questions();
  }

  /**
   * So many questions of a module.
   *
   * @param difficulty of all of them; empty when it does not matter
   */
  public record Draw(String module, int count, Optional<Difficulty> difficulty) {

    public Draw {
      if (count < 1) {
        throw new IllegalArgumentException("A draw draws something: " + module);
      }
    }

    public Draw(String module, int count) {
      this(module, count, Optional.empty());
    }
  }
}
