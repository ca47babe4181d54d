package org.saradnja.training.exams.setting;

import java.util.List;
import java.util.Map;

/** How the test of a session shall go. */
public record SettingsPage(
    String action,
    String back,
    String title,
    String about,
    List<DrawLine> draws,
    SettingsForm form,
    Map<String, String> errors) {

  /**
   * @param stock how many confirmed questions there are to draw from, in words
   */
  public record DrawLine(String field, String module, String stock) {}
}
