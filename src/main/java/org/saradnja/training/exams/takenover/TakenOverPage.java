package org.saradnja.training.exams.takenover;

import java.util.List;

/** A series of past years as it was taken over. */
public record TakenOverPage(
    String title, String source, String seriesHref, String publicHref, List<Line> trainings) {

  public record Line(
      String href,
      String place,
      String days,
      String participants,
      String units,
      String present,
      String passed,
      String papers) {}
}
