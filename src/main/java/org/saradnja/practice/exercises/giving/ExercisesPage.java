package org.saradnja.practice.exercises.giving;

import java.util.List;

/** The trainings whose exercises somebody leads. */
public record ExercisesPage(List<Line> lines) {

  public record Line(String href, String place, String days, String state, String mark) {}
}
