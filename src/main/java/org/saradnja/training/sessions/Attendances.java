package org.saradnja.training.sessions;

import java.util.List;

/** The lists of attendance, whichever way they were fed. */
public interface Attendances {

  Attendance of(EnrolmentId enrolment);

  /** One for each participant of the session. */
  List<Attendance> of(SessionId session);

  /** Whether the participant was checked in on the day at least once; what opens the test. */
  boolean isCheckedIn(EnrolmentId enrolment, int day);
}
