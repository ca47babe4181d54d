package org.saradnja.training.sessions.attending;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;

/**
 * How a day counts by its signatures. Present is who kept every signature point, late who came to
 * the first of them well after the day had begun; an excuse is for whoever did not keep them all.
 */
record Sheet(AttendanceSettings settings, ZoneId office) {

  private static final long SECONDS_OF_A_MINUTE = 60;

  DayAttendance of(DayBlock block, List<CheckIn> checkIns, Ruling ruling) {
    int points = settings.points();
    int kept =
        (int)
            checkIns.stream()
                .filter(one -> one.day() == block.number() && one.point() <= points)
                .count();
    var standing =
        kept < points
            ? ruling.excuse().isEmpty() ? Standing.ABSENT : Standing.EXCUSED
            : lateMinutes(block, checkIns, ruling) > 0 ? Standing.LATE : Standing.PRESENT;
    return new DayAttendance(block.number(), block.day(), kept, points, standing);
  }

  /** Minutes after the beginning, begun ones counted whole; zero for whoever came in time. */
  long lateMinutes(DayBlock block, List<CheckIn> checkIns, Ruling ruling) {
    var begins = begins(block);
    return ruling
        .late()
        .map(Integer::longValue)
        .orElseGet(() ->
            checkIns.stream()
                .filter(one -> one.day() == block.number() && one.point() == 1)
                .filter(one -> one.at().isAfter(begins.plus(settings.lateAfter())))
                .map(one -> minutes(Duration.between(begins, one.at())))
                .findFirst()
                .orElse(0L));
  }

  private static long minutes(Duration late) {
    return Math.ceilDiv(late.toSeconds(), SECONDS_OF_A_MINUTE);
  }

  private Instant begins(DayBlock block) {
    return block.day().atTime(block.from()).atZone(office).toInstant();
  }

  /** The moment that a signature of a list stands for: of the first the beginning, then the end. */
  Instant stoodFor(DayBlock block, int point) {
    return point == 1
        ? begins(block)
        : block.day().atTime(block.until()).atZone(office).toInstant();
  }
}
