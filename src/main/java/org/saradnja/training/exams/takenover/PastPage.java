package org.saradnja.training.exams.takenover;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A past series before it is taken over.
 *
 * @param programmes that were adopted, by their ids
 * @param preview what taking it over will do, once the table has been read
 */
public record PastPage(
    PastForm form,
    Map<String, String> programmes,
    Map<String, String> errors,
    @Nullable Preview preview,
    List<String> columns) {

  /**
   * @param refused rows with every reason
   * @param possible whether there is anything to take over
   */
  public record Preview(
      List<Count> summary, List<Line> trainings, List<Refused> refused, boolean possible) {}

  public record Count(String label, String number) {}

  /** A training as the table tells it. */
  public record Line(
      String place,
      String days,
      String trainers,
      String participants,
      String present,
      String tests,
      String papers) {}

  public record Refused(String line, String name, List<String> sentences) {}
}
