package org.saradnja.training.sessions.materials;

import java.util.List;
import java.util.Map;

/**
 * The materials of a training, or those that a series shares, for whoever keeps them.
 *
 * @param shared what the series shares, on the page of a training
 * @param sharedHref where the organiser keeps it, else empty
 */
public record MaterialsPage(
    Heading heading,
    String action,
    List<Line> own,
    List<Line> shared,
    String sharedHref,
    MaterialForm form,
    Choices choices,
    Map<String, String> errors) {

  /**
   * @param back where the page is reached from
   * @param ofSeries whether all trainings of the series share them
   */
  public record Heading(
      String kicker, String title, String back, String backLabel, boolean ofSeries) {}

  /**
   * @param href the material's own page; empty of what somebody else keeps
   */
  public record Line(
      String href, String title, String about, String when, String state, String mark) {}

  public record Choices(Map<String, String> shown, Map<String, String> audiences) {}
}
