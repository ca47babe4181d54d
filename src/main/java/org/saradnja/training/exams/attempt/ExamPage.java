package org.saradnja.training.exams.attempt;

import java.util.List;

/**
 * A test before it is started.
 *
 * @param obstacle why it cannot be started now, empty when it can
 * @param running address of the attempt that runs, empty when none does
 */
public record ExamPage(
    String id,
    String title,
    String about,
    List<Fact> facts,
    String obstacle,
    String next,
    String running,
    List<Line> attempts) {

  public record Fact(String name, String value) {}

  /** An attempt that was made. */
  public record Line(String href, String label, String state, String mark) {}
}
