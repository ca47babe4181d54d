package org.saradnja.training.sessions;

import java.util.List;

/** How one participant attended, day by day in their order. */
public record Attendance(EnrolmentId enrolment, List<DayAttendance> days) {

  public Attendance {
    days = List.copyOf(days);
  }

  public boolean isPresentOn(int number) {
    return days.stream()
        .anyMatch(day -> day.number() == number && day.standing().countsAsPresent());
  }
}
