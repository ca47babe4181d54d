package org.saradnja.training.sessions.enrolling;

import java.util.List;

/** Who applied for one training, on the organiser's desk. */
public record EnrolmentsPage(
    String title,
    String lead,
    String href,
    String numbers,
    List<Line> seated,
    List<Line> waiting,
    List<Line> applied,
    List<Line> ended) {

  /**
   * @param consent of whose superior, and of which day
   * @param needs what somebody needs to take part, and whether a night; may be empty
   * @param act address of the acts on it
   * @param alike another who may be the same person; empty when there is none
   */
  public record Line(
      String id,
      String name,
      String unit,
      String contact,
      String consent,
      String needs,
      String state,
      String mark,
      List<String> words,
      String reason,
      String act,
      String alike,
      boolean refusable,
      boolean canBeAbsent) {}
}
