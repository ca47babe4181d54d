package org.saradnja.training.evaluation.results;

import java.util.List;

/**
 * What participants said of one trainer, over trainings and years.
 *
 * @param own whether the trainer is the reader
 * @param sentence on what scale, and from what it is counted
 * @param leftOut trainings of which nothing is shown, in words; empty when there are none
 */
public record TrainerMarksPage(
    String name,
    boolean own,
    String back,
    String sentence,
    List<Line> years,
    List<Line> trainings,
    List<Asked> questions,
    String leftOut) {

  /**
   * @param href of the results of one training; empty of a year
   * @param change to the line before it in time, with its sign; empty of the first
   */
  public record Line(
      String name,
      String href,
      String width,
      String overall,
      String change,
      String answers,
      String trainings) {}

  /** One question over all trainings. */
  public record Asked(String question, String width, String mean, String answers) {}
}
