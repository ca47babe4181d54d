package org.saradnja.training.sessions.attending;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;

/**
 * How a day counts by its check-ins. Present is who kept every signature point, late who came to
 * the first of them well after the day had begun. No provision says how many points a day has; the
 * usual number is two, at the beginning and at the end.
 *
 * @param points signature points of a day
 */
record Sheet(int points, ZoneId office) {

  static final int USUAL_POINTS = 2;

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  DayAttendance of(DayBlock block, List<CheckIn> checkIns) {
    int kept =
        (int)
            checkIns.stream()
                .filter(one -> one.day() == block.number() && one.point() <= points)
                .count();
    return new DayAttendance(
        block.number(), block.day(), kept, points, standing(block, kept, checkIns));
  }

  private Standing standing(DayBlock block, int kept, List<CheckIn> checkIns) {
    if (kept < points) {
      return Standing.ABSENT;
    }
    var begins = block.day().atTime(block.from()).atZone(office).toInstant();
    boolean isLate =
        checkIns.stream()
            .filter(one -> one.day() == block.number() && one.point() == 1)
            .anyMatch(one -> one.at().isAfter(begins.plus(PATIENCE)));
    return isLate ? Standing.LATE : Standing.PRESENT;
  }

  /** One finding that somebody was there. */
  record CheckIn(int day, int point, Instant at) {}
}
