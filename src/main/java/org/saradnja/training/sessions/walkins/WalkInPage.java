package org.saradnja.training.sessions.walkins;

import java.util.List;
import java.util.Map;

/**
 * Those who came without a seat: who they are, and where they may be put.
 *
 * @param seats how many are free, in words
 */
public record WalkInPage(
    String action,
    String room,
    String title,
    String about,
    boolean today,
    List<Line> lines,
    Map<String, String> participants,
    Map<String, String> genders,
    String seats,
    boolean free,
    WalkInForm form,
    Map<String, String> units,
    Map<String, String> points,
    Map<String, String> errors) {

  /**
   * @param merged with whom, by whom and when they were joined; empty before
   */
  public record Line(String stand, String name, String employer, String email, String merged) {}
}
