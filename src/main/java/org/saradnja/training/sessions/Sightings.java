package org.saradnja.training.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The one list that is fed by the organiser, by participants and from paper. */
public interface Sightings {

  AttendanceSettings settings(Session session);

  /**
   * Takes it down in the caller's transaction. True when it is what counts now: the first of its
   * point, or a measured moment before the one known.
   */
  default boolean take(Sighting sighting) {
    return take(List.of(sighting)).contains(sighting.id());
  }

  /** As {@link #take(Sighting)} of many at once; answers the ids of those that count now. */
  Set<UUID> take(Collection<Sighting> sightings);

  /** Everything found of one is found of the other as well; what counts there is not made later. */
  void join(EnrolmentId from, EnrolmentId to);

  /** Which points of the day count as signed, of many at once; who signed none is not there. */
  Map<EnrolmentId, Set<Integer>> signed(Collection<EnrolmentId> stands, int day);

  /** Whether the point of the day counts as signed. */
  boolean isSigned(EnrolmentId enrolment, int day, int point);
}
