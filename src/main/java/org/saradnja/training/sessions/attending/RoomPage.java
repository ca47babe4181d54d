package org.saradnja.training.sessions.attending;

import java.util.List;

/** The list of one day, to be checked in by the organiser. */
public record RoomPage(
    String path, String title, String about, boolean open, int points, List<Line> lines) {

  public record Line(String enrolment, String name, List<Point> points) {}

  /**
   * @param at when the person was found there, empty while nobody has found them
   */
  public record Point(int number, String at) {}
}
