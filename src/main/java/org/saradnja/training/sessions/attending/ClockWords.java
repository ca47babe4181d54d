package org.saradnja.training.sessions.attending;

import java.time.Duration;
import org.saradnja.base.web.Texts;

/**
 * What is said of a moment that was put right, and to whoever holds a device with a wrong clock.
 */
final class ClockWords {

  private ClockWords() {}

  /** When it was marked, when it was received and by how much the clock was wrong; else empty. */
  static String of(CheckIn checkIn, Texts t) {
    return checkIn
        .putRight()
        .map(told ->
            t.get(
                "attendance.put." + direction(told.clockOff()),
                minutes(told.clockOff(), t),
                t.clock(checkIn.at()),
                t.clock(checkIn.at().plus(told.clockOff())),
                t.moment(told.received())))
        .orElse("");
  }

  static String warning(Duration off, Texts t) {
    return t.get("attendance.clock." + direction(off), minutes(off, t));
  }

  private static String direction(Duration off) {
    return off.isNegative() ? "behind" : "ahead";
  }

  private static String minutes(Duration off, Texts t) {
    return t.count("attendance.minutes", off.abs().toMinutes());
  }
}
