package org.saradnja.training.sessions;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The one list that is fed by the organiser, by participants and from paper. */
public interface Sightings {

  AttendanceSettings settings(SessionId session);

  /**
   * Takes it down in the caller's transaction. True when it is what counts now: the first of its
   * point, or a measured moment before the one known.
   */
  boolean take(Sighting sighting);

  /** Everything found of one is found of the other as well; what counts there is not made later. */
  void join(EnrolmentId from, EnrolmentId to);

  /** Which points of the day count as signed, of many at once; who signed none is not there. */
  Map<EnrolmentId, Set<Integer>> signed(Collection<EnrolmentId> stands, int day);

  /** Whether the point of the day counts as signed. */
  boolean isSigned(EnrolmentId enrolment, int day, int point);
}
