package org.saradnja.training.sessions.planning;

import java.util.List;
import java.util.Map;

/**
 * One series on the organiser's desk; without an id it is about to begin.
 *
 * @param takenHref where a series of the past tells what was taken over, else empty
 * @param publicHref empty until a training of it is announced
 */
public record SeriesPage(
    String heading,
    String action,
    boolean begun,
    String takenHref,
    String publicHref,
    SeriesForm form,
    Map<String, String> programmes,
    List<Line> sessions,
    Map<String, String> errors) {

  public record Line(
      String href,
      String place,
      String code,
      String days,
      String closes,
      String state,
      String mark) {}
}
