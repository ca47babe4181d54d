package org.saradnja.training.sessions;

import java.time.Duration;

/**
 * How attendance of a training is kept. No provision says any of it: two signatures a day are the
 * custom, so four of a training of two days.
 *
 * @param points signature points of a day
 * @param lateAfter the beginning of a day by how much counts as late
 * @param codeStays how long one code of the room is shown
 */
public record AttendanceSettings(int points, Duration lateAfter, Duration codeStays) {

  public static final AttendanceSettings USUAL =
      new AttendanceSettings(2, Duration.ofMinutes(30), Duration.ofSeconds(30));
}
