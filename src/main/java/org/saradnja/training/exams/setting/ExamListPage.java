package org.saradnja.training.exams.setting;

import java.util.List;

/** Tests that concern somebody: to sit, to run, to look at. */
public record ExamListPage(List<Line> mine, List<Line> run, List<Line> led) {

  public record Line(String href, String title, String about, String state, String mark) {}

  public boolean isEmpty() {
    return mine.isEmpty() && run.isEmpty() && led.isEmpty();
  }
}
