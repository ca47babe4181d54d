package org.saradnja.training.exams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.training.exams.ExamSettings.Draw;

/**
 * What a test asks and what passes it.
 *
 * @param draws how many questions of each module, and how hard
 * @param minutes from the start of an attempt to its end
 * @param passPercent the least that passes, in hundredths of a percent of the maximum
 * @param attempts how often one person may try
 */
public record Measure(
    List<Draw> draws, int minutes, int passPercent, int attempts, QuestionOrder order) {

  public Measure {
    draws = List.copyOf(draws);
    if (minutes < 1 || attempts < 1 || passPercent < 0) {
      throw new IllegalArgumentException("A test takes some time, at least once");
    }
  }

  /** Questions on a paper. */
  public int questions() {
    return draws.stream().mapToInt(Draw::count).sum();
  }

  /** Whether both ask and demand the same, in whatever order their draws were written. */
  public boolean isAsMuchAs(Measure other) {
    return minutes == other.minutes
        && passPercent == other.passPercent
        && attempts == other.attempts
        && order == other.order
        && counts().equals(other.counts());
  }

  private Map<Drawn, Integer> counts() {
    return draws.stream()
        .collect(
            Collectors.toMap(
                draw -> new Drawn(draw.module(), draw.difficulty()), Draw::count, Integer::sum));
  }

  private record Drawn(String module, Optional<Difficulty> difficulty) {}
}
