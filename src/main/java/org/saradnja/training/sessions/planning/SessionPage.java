package org.saradnja.training.sessions.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One training on the organiser's desk.
 *
 * @param stage new, planned, announced, over or cancelled
 * @param unaccredited who was assigned and is not accredited any more, in words; may be empty
 * @param closing when applications usually close, in words
 * @param taken whether it belongs to a series of the past
 */
public record SessionPage(
    String heading,
    String series,
    String seriesHref,
    String action,
    String stage,
    boolean taken,
    String state,
    String mark,
    String publicHref,
    String unaccredited,
    String closing,
    SessionForm form,
    List<Choice> trainers,
    Map<String, String> errors) {

  public record Choice(String id, String name, boolean chosen) {}

  /** What life changes while a training is held. */
  public boolean isAdjustable() {
    return stage.equals("running");
  }

  /** After the last day materials alone are added. */
  public boolean isOver() {
    return stage.equals("over");
  }

  public boolean isEditable() {
    return !Set.of("running", "over", "past", "cancelled").contains(stage);
  }
}
