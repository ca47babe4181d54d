package org.saradnja.training.sessions.attending;

import java.util.List;
import java.util.Map;

/**
 * The list of one day, whichever way it is fed.
 *
 * @param owner a mark of who reads it, by which their device keeps it for them alone
 * @param open whether it is the day itself
 * @param past whether the day has begun, so that it can be corrected
 * @param days addresses of the other days with their names
 * @param point which is being signed now
 * @param scanned what became of a code that was typed without scripts, else empty
 */
public record RoomPage(
    String owner,
    String path,
    String code,
    String title,
    String about,
    boolean open,
    boolean past,
    int point,
    Map<String, String> points,
    Map<String, String> days,
    List<Line> lines,
    List<String> crowding,
    String scanned,
    Map<String, String> errors,
    String typed) {

  /**
   * @param stand by which the list knows the line
   * @param code by which a scanner finds it; empty of a walk-in
   * @param standing what the day counts as, in words, with {@code mark} its shape
   */
  public record Line(
      String stand,
      String name,
      String employer,
      String code,
      boolean walkIn,
      List<Point> points,
      String standing,
      String mark,
      String excuse,
      List<Trace> traces) {}

  /**
   * @param at when the person was found there, empty while nobody has found them
   * @param way how it is known, in words
   * @param put when it was marked and received, if the clock of the device was wrong; else empty
   */
  public record Point(int number, String at, String way, String put) {}

  /** A correction: what was before and after, who did it and why. */
  public record Trace(String when, String by, List<String> changes, String reason) {}
}
