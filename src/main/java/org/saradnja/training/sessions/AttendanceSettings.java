package org.saradnja.training.sessions;

import java.time.Duration;

/**
 * How attendance of a training is kept: as its organiser set it, else as the rules say that were in
 * force on its first day.
 *
 * @param points signature points of a day
 * @param lateAfter the beginning of a day by how much counts as late
 * @param codeStays how long one code of the room is shown
 */
public record AttendanceSettings(int points, Duration lateAfter, Duration codeStays) {}
